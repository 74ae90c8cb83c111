#pragma once

#include "core/casestudy/casestudy_book.h"
#include "ui/organization/record_editor.h"

class QTimer;

namespace musubi::ui {

class PageView;
class StudyPhotoField;

/// A case study being written, with the page as it will be printed beside it. What is written is kept as a draft.
class CaseStudyEditor : public RecordEditor<CaseStudy> {
    Q_OBJECT

public:
    CaseStudyEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~CaseStudyEditor() override;

    /// One of this case with its theme and the three questions of the newsletter.
    void startFresh(Id<Matter> matter);
    void load(const Stored<CaseStudy>& row);
    void resume(const KeptDraft& draft) override;
    Id<Matter> matter() const { return value().matter; }

private:
    void makeLead();
    void makePath();
    void makeInterview();
    void makePublication();
    void makePreview();
    void showPages();
    void copyPath();
    void changeEvent(QEvent* event) override;

    QList<Alike> alike() const override { return {}; }
    Problems problemsOf(const CaseStudy& value, Id<CaseStudy> self) const override;
    QString nameOf(const CaseStudy& value) const override;
    QString titleOf(const CaseStudy& value) const override;
    QLatin1StringView firstField() const override { return QLatin1StringView("title"); }
    std::optional<Stored<CaseStudy>> find(Id<CaseStudy> id) const override;
    Stored<CaseStudy> enter(const CaseStudy& value) override;
    Stored<CaseStudy> change(const Stored<CaseStudy>& before, const CaseStudy& after) override;

    StudyPhotoField* m_photos = nullptr;
    class StudyYearField* m_years = nullptr;
    PageView* m_pages = nullptr;
    QTimer* m_soon = nullptr;
};

} // namespace musubi::ui
