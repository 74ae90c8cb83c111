#include "core/centre.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/project/project_dialogs.h"
#include "ui/text/language.h"
#include "ui/text/project_wording.h"
#include "ui/text/wording.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class EvaluationWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::EvaluationDialog)
};

/// The fields of one item: the scores of four, and why.
struct ItemFields {
    Evaluation kept;
    QComboBox* scores[4];
    QLineEdit* reasons[4];

    Evaluation value() const
    {
        Evaluation value = kept;
        const auto score = [this](int who) { return scores[who]->currentIndex() > 0 ? std::optional(scores[who]->currentData().toInt()) : std::nullopt; };
        value.privateScore = score(0);
        value.publicScore = score(1);
        value.centreScore = score(2);
        value.committeeScore = score(3);
        value.privateReason = reasons[0]->text().trimmed();
        value.publicReason = reasons[1]->text().trimmed();
        value.centreNote = reasons[2]->text().trimmed();
        value.committeeNote = reasons[3]->text().trimmed();
        return value;
    }
};

QComboBox* scoreBox(const std::optional<int>& score, const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(u"—"_s);
    for (int points = 5; points >= 1; --points)
        box->addItem(QString::number(points), points);
    box->setCurrentIndex(score ? box->findData(*score) : 0);
    box->setFixedWidth(theme().px(56));
    return box;
}

bool isScored(const Evaluation& value)
{
    return value.privateScore || value.publicScore || value.centreScore || value.committeeScore;
}

QLineEdit* reasonEdit(const QString& text, const QString& name)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    edit->setToolTip(plainToolTip(text));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(EvaluationWords::tr("Why"));
    edit->setMinimumWidth(theme().px(110));
    return edit;
}

ItemFields addItem(QGridLayout& grid, int row, const QString& item, const Evaluation& evaluation)
{
    const QString who[]{EvaluationWords::tr("Body"), EvaluationWords::tr("Division"), EvaluationWords::tr("Centre"), EvaluationWords::tr("Committee")};
    const std::optional<int> scores[]{evaluation.privateScore, evaluation.publicScore, evaluation.centreScore, evaluation.committeeScore};
    const QString reasons[]{evaluation.privateReason, evaluation.publicReason, evaluation.centreNote, evaluation.committeeNote};
    ItemFields fields{evaluation, {}, {}};
    grid.addWidget(label(item, Type::Text, Token::Ink), row, 0);
    for (int i = 0; i < 4; ++i) {
        fields.scores[i] = scoreBox(scores[i], u"%1 %2"_s.arg(item, who[i]));
        fields.reasons[i] = reasonEdit(reasons[i], EvaluationWords::tr("%1, %2: why").arg(item, who[i]));
        grid.addWidget(fields.scores[i], row, 1 + 2 * i);
        grid.addWidget(fields.reasons[i], row, 2 + 2 * i);
    }
    return fields;
}

} // namespace

bool askForEvaluation(Centre& centre, Project& project, EvaluationTiming timing, const KeepProject& keep, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(EvaluationWords::tr("Mutual evaluation: %1").arg(text::evaluationTimingName(timing)));
    auto* down = new QVBoxLayout(&dialog);
    down->addWidget(label(EvaluationWords::tr("Both sides score by themselves: 5 far better, 3 as expected, 1 far worse. 1 and 2 need a reason."), Type::Small, Token::Ink2, &dialog));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    int row = 0, column = 1;
    for (const QString& who : {EvaluationWords::tr("Body"), EvaluationWords::tr("Division"), EvaluationWords::tr("Centre"), EvaluationWords::tr("Committee")}) {
        grid->addWidget(label(who, Type::Small, Token::Ink2), row, column, 1, 2);
        column += 2;
    }
    QList<ItemFields> items;
    for (const auto& term : centre.vocabulary().terms<EvaluationItemList>()) {
        Evaluation evaluation;
        evaluation.timing = timing;
        evaluation.item = {term.value.code};
        for (const Evaluation& known : std::as_const(project.evaluations))
            if (known.timing == timing && known.item == evaluation.item)
                evaluation = known;
        items << addItem(*grid, ++row, centre.vocabulary().label(evaluation.item, text::language()), evaluation);
    }
    grid->setRowStretch(row + 1, 1);
    grid->setVerticalSpacing(theme().px(6));
    auto* area = new QScrollArea(&dialog);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    down->addWidget(area, 1);
    auto* complaint = label({}, Type::Text, Token::Bad, &dialog);
    down->addWidget(complaint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto* accept = buttons->addButton(EvaluationWords::tr("Record the evaluation"), QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    down->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    // Items that the list no longer offers stay; of the others those of which something is said.
    const auto evaluationsNow = [&](bool scoredOnly) {
        QList<Evaluation> all = project.evaluations;
        all.removeIf([&](const Evaluation& known) {
            return known.timing == timing && std::any_of(items.begin(), items.end(), [&](const ItemFields& fields) { return fields.kept.item == known.item; });
        });
        for (const ItemFields& fields : std::as_const(items))
            if (const Evaluation value = fields.value(); isScored(value) || (!scoredOnly && value != Evaluation{.timing = timing, .item = value.item}))
                all << value;
        return all;
    };
    const auto changed = [&] {
        Project written = project;
        written.evaluations = evaluationsNow(false);
        keep(written);
    };
    for (const ItemFields& fields : std::as_const(items))
        for (int i = 0; i < 4; ++i) {
            QObject::connect(fields.scores[i], &QComboBox::currentIndexChanged, &dialog, changed);
            QObject::connect(fields.reasons[i], &QLineEdit::textChanged, &dialog, changed);
        }
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        commitPreedit();
        for (const ItemFields& fields : std::as_const(items)) {
            const Evaluation value = fields.value();
            if (lacksReason(value)) {
                complaint->setText(centre.vocabulary().label(value.item, text::language()) + u": "_s + text::Wording::of(Rule::ReasonMissing));
                const bool ours = value.privateScore.value_or(5) < 3 && value.privateReason.isEmpty();
                fields.reasons[ours ? 0 : 1]->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
        project.evaluations = evaluationsNow(true);
        dialog.accept();
    });
    dialog.resize(theme().px(1080), theme().px(560));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace musubi::ui
