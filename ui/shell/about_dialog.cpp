#include "ui/shell/about_dialog.h"

#include "ui/common/icon.h"
#include "ui/common/label.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace musubi::ui {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Musubi"));
    auto* column = new QVBoxLayout(this);
    auto* mark = new QLabel(this);
    mark->setPixmap(Icon::application().pixmap(theme().px(48)));
    column->addWidget(mark);
    column->addWidget(label(tr("Musubi %1").arg(QApplication::applicationVersion()), Type::Title, Token::Ink, this));
    const auto add = [&](const QString& text, Token tone) {
        auto* line = readableLabel(text, Type::Text, tone, this);
        line->setWordWrap(true);
        column->addWidget(line);
    };
    add(tr("Consultations, cases and collaboration of a civic centre, in one file on this computer. Nothing is sent anywhere."), Token::Ink);
    add(tr("Free software under the GNU General Public License, version 3 or later."), Token::Ink2);
    add(tr("Made with Qt %1.").arg(QString::fromLatin1(qVersion())), Token::Ink2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(theme().px(420));
}

} // namespace musubi::ui
