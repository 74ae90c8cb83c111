#pragma once

#include "core/base/problem.h"
#include "ui/common/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace musubi::ui {

class IconLabel;
class TagLabel;
struct Tag;

/// The 24-px line under a field: an icon, perhaps a tag, a small sentence and the offered remedy. Hidden while empty.
class FieldHint : public QWidget {
    Q_OBJECT

public:
    explicit FieldHint(QWidget* parent = nullptr);

    /// An error or a warning; an empty sentence hides it.
    void showProblem(Severity severity, const QString& sentence);
    /// A quiet remark with a tag: 時間外 次の開庁日…の受付として数えます。
    void showNote(const QString& icon, Token tone, const Tag& tag, const QString& sentence);
    /// The remedy as a link, e.g. 「担当課につなぎたい」を ◎ にする; empty takes it away.
    void offer(const QString& remedy);
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void remedyChosen();

private:
    IconLabel* m_icon;
    TagLabel* m_tag;
    QLabel* m_sentence;
    QToolButton* m_remedy;
};

} // namespace musubi::ui
