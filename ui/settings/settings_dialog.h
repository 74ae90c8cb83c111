#pragma once

#include "core/settings/centre_settings.h"
#include "ui/common/form.h"
#include "ui/common/theme.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class MessageBar;

/// What this account likes (language, look, size) and what the centre says of itself: name, hours, closed days, stamps.
/// The first is kept for the account, the second in the file, as one action that can be taken back.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Centre& centre, QWidget* parent = nullptr);

    /// False where something must be mended first.
    bool save();

private:
    QWidget* makeSeatGroup();
    QWidget* makeCentreGroup();
    QWidget* makeDaysGroup();
    QWidget* makeMeetingGroup();
    QWidget* makePaperGroup();
    QWidget* makeBackupGroup();
    QLineEdit* addLine(class FormGroup& group, const QString& name, QLatin1StringView column, QString CentreSettings::*member, int width);
    void importHolidays();
    void applySeat() const;

    Centre& m_centre;
    Form<CentreSettings> m_form;
    MessageBar* m_messages;
    QComboBox* m_language;
    Segments* m_appearance;
    QSpinBox* m_zoom;
    QPlainTextEdit* m_closedDays;
    QPlainTextEdit* m_preparation;
    QCheckBox* m_backsUp;
    QLineEdit* m_backupFolder;
    QSpinBox* m_backupDays;
};

/// The look as this account chose it.
Appearance chosenAppearance();
/// Wears and remembers a look, a size in percent (90–200), a language.
void chooseAppearance(Appearance appearance);
void chooseZoom(int percent);
void chooseLanguage(const QString& code);

} // namespace musubi::ui
