#include "core/centre.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/buttons.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/project/evaluation_grid.h"
#include "ui/project/project_dialogs.h"
#include "ui/settings/word_list_dialog.h"
#include "ui/text/language.h"
#include "ui/text/project_wording.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class EvaluationWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::EvaluationDialog)
};

/// What the list of items offers, in its order, then what else is on file of this time.
QList<Evaluation> itemsOf(Centre& centre, const Project& project, EvaluationTiming timing)
{
    QList<Evaluation> items;
    for (const auto& term : centre.vocabulary().terms<EvaluationItemList>())
        items << Evaluation{.timing = timing, .item = {term.value.code}};
    for (const Evaluation& known : project.evaluations) {
        if (known.timing != timing)
            continue;
        const auto same = std::find_if(items.begin(), items.end(), [&](const Evaluation& item) { return item.item == known.item; });
        if (same == items.end())
            items << known;
        else
            *same = known;
    }
    return items;
}

} // namespace

bool askForEvaluation(Centre& centre, Project& project, EvaluationTiming timing, const KeepProject& keep, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(EvaluationWords::tr("Mutual evaluation: %1").arg(text::evaluationTimingName(timing)));
    auto* down = new QVBoxLayout(&dialog);
    down->addWidget(label(EvaluationWords::tr("Both sides score by themselves: 5 far better, 3 as expected, 1 far worse. 1 and 2 need a reason."), Type::Small, Token::Ink2, &dialog));
    down->addWidget(label(EvaluationWords::tr("5–1: the score, and on to the next item; 0 or Del: none; Tab: next"), Type::Small, Token::Ink2, &dialog));
    auto* sheet = new EvaluationSheet(&dialog);
    const auto layOut = [&centre, sheet](const QList<Evaluation>& items) {
        QStringList names;
        for (const Evaluation& item : items)
            names << centre.vocabulary().label(item.item, text::language());
        sheet->grid()->setItems(items, names);
    };
    layOut(itemsOf(centre, project, timing));
    down->addWidget(sheet, 1);
    auto* list = linkButton(EvaluationWords::tr("Edit the list of items…"), u"edit"_s, &dialog);
    down->addWidget(list, 0, Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto* accept = buttons->addButton(EvaluationWords::tr("Record the evaluation"), QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    accept->setAutoDefault(false); // Enter goes on in the grid
    down->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    // Of the items those of which something is said.
    const auto evaluationsNow = [&] {
        QList<Evaluation> all = project.evaluations;
        all.removeIf([&](const Evaluation& known) { return known.timing == timing; });
        for (const Evaluation& item : sheet->grid()->items())
            if (item != Evaluation{.timing = timing, .item = item.item})
                all << item;
        return all;
    };
    QObject::connect(list, &QToolButton::clicked, &dialog, [&] {
        WordListDialog words(centre, QString(EvaluationItemList::name), EvaluationWords::tr("Items of the mutual evaluation"), &dialog);
        if (words.exec() != QDialog::Accepted)
            return;
        Project written = project;
        written.evaluations = evaluationsNow();
        layOut(itemsOf(centre, written, timing));
    });
    QObject::connect(sheet, &EvaluationSheet::edited, &dialog, [&] {
        Project written = project;
        written.evaluations = evaluationsNow();
        keep(written);
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        commitPreedit();
        if (sheet->goToMissingReason())
            return;
        project.evaluations = evaluationsNow();
        dialog.accept();
    });
    dialog.resize(theme().px(900), theme().px(560));
    sheet->grid()->setFocus(Qt::OtherFocusReason);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace musubi::ui
