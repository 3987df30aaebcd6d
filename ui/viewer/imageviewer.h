#pragma once

#include <QFuture>

#include "core/view/sessionview.h"
#include "ui/controls/sheet.h"

class QBoxLayout;

namespace postr {

class IconButton;
class Paragraph;
class Player;
class ScrollBody;
class TextLabel;
class Toast;
class ViewerCanvas;

/// The pictures of a post over the whole window, one at a time, with their descriptions. GUI thread; borrows look and session; owned by its
/// host like every sheet.
class ImageViewer final : public Sheet {
    Q_OBJECT

public:
    ImageViewer(Look &look, SessionView &session, const QList<MediaItem> &media, int index, QWidget *host);
    ~ImageViewer() override;

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isSettled() const;
    void goTo(int index);
    void copyPicture();
    void copyDescription();
    /// Asks where, then saves.
    void saveAs();
    /// Of an animation: begins, goes on or holds.
    void togglePlaying();
    void save(const QString &file);

protected:
    QWidget *firstFocus() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] IconButton *addButton(Icon icon, const QString &text, const QString &name, QBoxLayout *row);
    void show(const Result<QImage> &image);
    void noteNetwork();
    void showPlaying();
    void describe();
    void place();

    SessionView &m_session;
    QList<MediaItem> m_media;
    int m_index = 0;
    QFuture<Result<QImage>> m_loading;
    CancelToken m_token;  ///< of what is being loaded
    ViewerCanvas *m_canvas;
    TextLabel *m_counter;
    Paragraph *m_description;
    ScrollBody *m_words;  ///< around it
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_copy;
    IconButton *m_copyText;
    IconButton *m_save;
    IconButton *m_play;
    Player *m_player;
    Toast *m_toast;
    bool m_isOffline = false;
};

}  // namespace postr
