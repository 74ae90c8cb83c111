#include "ui/common/icon.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

const QByteArray& drawingOf(const QString& name)
{
    static QHash<QString, QByteArray> drawings; // parsed again only for a new colour or size
    auto found = drawings.constFind(name);
    if (found == drawings.constEnd()) {
        QFile file(u":/musubi/icons/%1.svg"_s.arg(name));
        found = drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

QPixmap renderedIcon(const QString& name, QSize pixels, const QColor& color, bool filled)
{
    const QString key = u"musubi/%1/%2x%3/%4/%5"_s.arg(
        name, QString::number(pixels.width()), QString::number(pixels.height()), color.name(), filled ? u"f"_s : u"s"_s);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray drawing = drawingOf(name);
    drawing.replace("currentColor", color.name().toLatin1());
    if (filled)
        drawing.replace("fill=\"none\"", "fill=\"" + color.name().toLatin1() + '"');
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color, bool filled)
{
    if (drawingOf(name).isEmpty() || rect.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = renderedIcon(name, (rect.size() * ratio).toSize(), color, filled);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, Token token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        square.moveTopLeft(square.topLeft().toPoint());
        paintIcon(*painter, square, m_name, colorOf(mode), false);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return renderedIcon(m_name, size, colorOf(mode), false);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"musubi"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return drawingOf(m_name).isEmpty(); }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return theme().color(Token::Ink3);
        return theme().color(mode == QIcon::Selected ? Token::OnAccent : m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon Icon::named(const QString& name, Token color)
{
    return drawingOf(name).isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(name, color));
}

QIcon Icon::toned(const QIcon& icon, Token color)
{
    const QString name = icon.isNull() ? QString() : icon.name();
    return name.isEmpty() || drawingOf(name).isEmpty() ? icon : named(name, color);
}

void Icon::paint(QPainter& painter, const QRectF& rect, const QString& name, Token color)
{
    paintIcon(painter, rect, name, theme().color(color), false);
}

void Icon::paintFilled(QPainter& painter, const QRectF& rect, const QString& name, Token color)
{
    paintIcon(painter, rect, name, theme().color(color), true);
}

QIcon Icon::application()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const Theme light;
        painter.setBrush(light.color(Token::Accent));
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.2, side * 0.2);
        const qreal inset = side * 0.12;
        paintIcon(painter, QRectF(inset, inset, side - 2 * inset, side - 2 * inset), u"musubi"_s,
            light.color(Token::OnAccent), false);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString stageIcon(int stage)
{
    static const QStringList names{u"stage-consultation"_s, u"stage-deliberation"_s, u"stage-practice"_s, u"stage-after"_s};
    return names.value(stage - 1);
}

Token stageToken(int stage)
{
    switch (stage) {
    case 1: return Token::Stage1;
    case 2: return Token::Stage2;
    case 3: return Token::Stage3;
    default: return Token::Stage4;
    }
}

Token stageTint(int stage)
{
    switch (stage) {
    case 1: return Token::Stage1Tint;
    case 2: return Token::Stage2Tint;
    case 3: return Token::Stage3Tint;
    default: return Token::Stage4Tint;
    }
}

} // namespace musubi::ui
