#pragma once

#include "ui/common/form.h"
#include "ui/common/form_group.h"
#include "ui/common/input_method.h"
#include "ui/common/theme.h"
#include "ui/text/wording.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

/// A small dialog around one form: stays open until the value keeps the rules or the user goes back. `verb` words the button
/// that does it. True where it was done; `value` is then what was written.
template <class T, class Check>
bool askForm(QWidget* parent, const QString& title, const QString& verb, FormGroup* group, Form<T>& form, T& value, QSize size, Check problemsOf)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* down = new QVBoxLayout(&dialog);
    auto* area = new FormArea(&dialog);
    area->addGroup(group);
    down->addWidget(area, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto* accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    accept->setDefault(true);
    down->addWidget(buttons);
    form.load(value);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        commitPreedit();
        const Problems problems = problemsOf(form.value());
        form.mark(problems, [](Rule rule) { return text::Wording::of(rule); });
        if (blocks(problems) || form.hasUnreadable()) {
            form.focusFirstProblem();
            return;
        }
        value = form.value();
        dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(theme().px(size.width()), theme().px(size.height()));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace musubi::ui
