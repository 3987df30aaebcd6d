#pragma once

#include <QStringList>
#include <memory>
#include <vector>

#include "checks.h"
#include "device.h"
#include "modelserver.h"
#include "reduction.h"

namespace postr::sim {

struct Outcome {
    QStringList violations;
    quint64 steps = 0;
    int kills = 0;
    QStringList faults;  ///< that this world has
    int events = 0;      ///< that were planned
    size_t trace = 0;    ///< hash over everything that happened
};

/// One seed: a server, one person with one to three devices, other people, and everything that may go wrong. The faults last some minutes of
/// virtual time; then the world is healed and must come to rest in the right state.
class World final {
public:
    struct Options {
        quint64 seed = 0;
        Mutant mutant = Mutant::None;
        QString folder;  ///< empty and private to this world
        bool verbose = false;
        Reduction reduction{};
        bool keepsPhase = false;  ///< the stored phase is left as it is: all else must be the same
    };

    explicit World(const Options &options);
    ~World();
    [[nodiscard]] Outcome run();

private:
    struct Place {
        std::unique_ptr<Network> network;
        std::unique_ptr<Device> device;
        bool isNudged = false;
    };

    void populate();
    /// Which is turned on now or `later`.
    void addDevice(int index, Milliseconds later);
    void planUser();
    void planOthers();
    void planTrouble();
    void othersAct();
    void othersChange(bool deletes);
    void runUntil(Milliseconds end, bool untilRest);
    bool stepDevices();
    void killIfUnlucky(Place &place, double probability);
    void heal();
    void readEveryone();
    void judge();
    /// What goes on, in words; empty when all is at rest.
    [[nodiscard]] QString unrest();
    [[nodiscard]] bool isAtRest() { return unrest().isEmpty(); }
    void nudgeEverybody();
    void onReset(const QString &person, const QString &snapshot);
    void trace(const QByteArray &what);
    void violation(const QString &what);
    void violations(const QStringList &all);
    [[nodiscard]] QJsonObject newPost(const QString &text, const QString &replyTo, const QString &quote);
    [[nodiscard]] QString somePost();
    [[nodiscard]] QString somebodyElse(int most = 5);
    /// An event at a random moment of the troubled time, with chances of its own: leaving one out changes no other.
    void sometime(std::function<void()> event);
    [[nodiscard]] bool isAfterTrouble(Milliseconds at) const;

    Options m_options;
    Dice m_dice;
    Dice m_deaths{0};
    Timeline m_timeline;
    Faults m_faults;
    Habits m_habits;
    ModelServer m_server;
    std::unique_ptr<Backend> m_backend;
    History m_history;
    Checks m_checks;
    std::vector<std::unique_ptr<Place>> m_places;
    size_t m_hash = 0;
    Outcome m_outcome;
    Milliseconds m_newcomerAt{0};  ///< until then the last of the strangers does nothing, so no device knows them
    bool m_isHealed = false;
};

}  // namespace postr::sim
