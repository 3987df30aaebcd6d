#pragma once

#include <QHash>
#include <QIcon>
#include <QPixmap>

#include "ui/theme/tokens.h"

namespace postr {

class Theme;

enum class Icon : quint8 {
    Home,
    Person,
    Plus,
    Image,
    ImageOff,
    Smile,
    Save,
    Copy,
    ChevronLeft,
    ChevronRight,
    ZoomIn,
    ZoomOut,
    Drafts,
    Reply,
    Repost,
    Like,
    Clock,
    Up,
    Warning,
    Check,
    Close,
    More,
    Pen,
    Eye,
    EyeOff,
    Offline,
    Mail,
    People,
    Refresh,
    Cross,
    Info,
    Logo,
    Bell,
    Bookmark,
    Share,
    Search,
    Settings,
    Outbox,
    Back,
    Hash,
    Play,
    Pause,
    Globe,
    None
};

/// The program's own icons (`resources/icons`), drawn once per (icon, filled, colour, size, scale) and then
/// blitted. GUI thread; lives in Look.
class Icons final {
public:
    explicit Icons(const Theme &theme) : m_theme(theme) {}

    /// `size` in logical pixels; the pixmap carries `dpr`.
    [[nodiscard]] QPixmap get(Icon icon, Color role, int size, qreal dpr, bool filled = false);
    /// Uncached.
    [[nodiscard]] static QPixmap render(Icon icon, QColor color, int size, qreal dpr, bool filled);
    /// The program's icon in the sizes that desktops ask for.
    [[nodiscard]] static QIcon appIcon();
    [[nodiscard]] static QPixmap appMark(int size, qreal dpr);

private:
    const Theme &m_theme;
    QHash<quint64, QPixmap> m_cache;
};

}  // namespace postr
