#pragma once

#include <QWidget>

#include "core/model/trends.h"
#include "ui/screen.h"

class QVBoxLayout;

namespace postr {

class TrendSource;

/// Hashtags that are written about, or people to follow. GUI thread; borrows the screen and the source.
class TrendRows final : public QWidget {
    Q_OBJECT

public:
    enum class Part : quint8 { Tags, People };
    /// So far does the ground under the pointer reach beyond the words.
    static constexpr int kReach = 8;
    TrendRows(const Screen &screen, const TrendSource &source, Part part, int most, QWidget *parent = nullptr);

    [[nodiscard]] int shownRows() const { return m_shown; }

signals:
    void rowsChanged(int rows);

private:
    void show();
    [[nodiscard]] QWidget *makeTag(const Trends::Tag &tag);
    [[nodiscard]] QWidget *makePerson(const PersonSummary &person);

    Screen m_screen;
    const TrendSource &m_source;
    Part m_part;
    int m_most, m_shown = 0;
    QVBoxLayout *m_column;
    QWidget *m_holder = nullptr;
};

}  // namespace postr
