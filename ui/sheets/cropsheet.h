#pragma once

#include "core/model/portrait.h"
#include "ui/controls/sheet.h"

namespace postr {

class CropCanvas;
class ZoomSlider;

/// Asks which part of a picture is to be an avatar or a banner. Owned by its host.
class CropSheet final : public Sheet {
    Q_OBJECT

public:
    CropSheet(Look &look, ProfileField field, const QImage &picture, QWidget *host);

signals:
    void accepted(const postr::Portrait &portrait);

protected:
    QWidget *firstFocus() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addZoom();
    void addButtons();
    void showZoom();
    void slide(int value);
    void accept();

    Portrait m_portrait;
    CropCanvas *m_canvas;
    ZoomSlider *m_slider;
};

}  // namespace postr
