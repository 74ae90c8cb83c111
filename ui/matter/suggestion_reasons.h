#pragma once

#include "core/insight/partner_suggestion.h"

#include <QAbstractButton>

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// One reason: its word, a bar as long as its points, the points, and a second line that says what exactly. Pressing it
/// opens the first record it rests on.
class ReasonBar : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString reason;
        int points = 0; // below 0: speaks against it
        QString what;
    };

    explicit ReasonBar(const Content& content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Content m_content;
};

/// All reasons of one suggestion, each with its records, and the sum at the foot.
class SuggestionReasons : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionReasons(Centre& centre, QWidget* parent = nullptr);

    /// Nothing where there is none.
    void show(const PartnerSuggestion* suggestion);

Q_SIGNALS:
    void recordAsked(musubi::Subject subject, qint64 id);

private:
    void addTerm(QWidget& body, const PartnerSuggestion& suggestion, const SuggestionTerm& term);

    Centre& m_centre;
    QWidget* m_body = nullptr;
};

} // namespace musubi::ui
