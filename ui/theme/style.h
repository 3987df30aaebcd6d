#pragma once

#include <QProxyStyle>

namespace postr {

struct Look;

/// Fusion with the few things it draws in its own way: check marks of menus, the dots of a password. Owned by the
/// application; borrows look.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(Look &look);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    Look &m_look;
};

}  // namespace postr
