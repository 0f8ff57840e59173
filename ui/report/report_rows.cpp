// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_rows.h"

#include "ui/report/link_groups.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace wireside {

namespace {

// For each sentence of a side its group; none for a sentence without a partner.
using GroupOf = std::vector<std::optional<std::size_t>>;

GroupOf groupsOfSentences(const std::vector<LinkGroup>& groups, const Document& document,
                          Side side) {
    GroupOf groupOf(document.sentences.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const std::size_t sentence : groups[group].on(side)) groupOf[sentence] = group;
    }
    return groupOf;
}

// Not part of what a report tells from its begin to its end.
bool isAside(Role role) {
    return role == Role::Caption || role == Role::Credit || role == Role::Notice;
}

// Walks the left report and lets the right one follow.
class RowSequence {
public:
    explicit RowSequence(const Comparison& comparison)
        : m_comparison(comparison),
          m_groups(linkGroups(comparison)),
          m_groupOfLeft(groupsOfSentences(m_groups, *comparison.left, Side::Left)),
          m_groupOfRight(groupsOfSentences(m_groups, *comparison.right, Side::Right)),
          m_added(m_groups.size()) {}

    std::vector<ReportRow> make() && {
        for (std::size_t left = 0; left < m_groupOfLeft.size(); ++left) {
            const std::optional<std::size_t> group = m_groupOfLeft[left];
            if (!group && isHeading(left)) {
                m_heldHeadings.push_back(left);
                continue;
            }
            if (group && !m_added[*group] && m_groups[*group].inOrder)
                passRight(m_groups[*group].right.front());
            addHeldHeadings();
            if (!group)
                addAlone(Side::Left, left);
            else if (!m_added[*group])
                addGroup(*group);
            else if (m_groupOfLeft[left - 1] != group)
                addPlace(Side::Left, *group);
        }
        addHeldHeadings();
        passRight(m_groupOfRight.size());
        addFurniture();
        resolveReferences();
        return std::move(m_rows);
    }

private:
    struct PlaceDirection {
        Side side = Side::Left;
        bool above = false; // it refers to rows above it

        bool operator==(const PlaceDirection&) const = default;
    };

    [[nodiscard]] bool isHeading(std::size_t left) const {
        return m_comparison.left->sentences[left].role == Role::Heading;
    }

    // What only the right report has must not come between a heading and what it is over.
    void addHeldHeadings() {
        for (const std::size_t heading : m_heldHeadings) addAlone(Side::Left, heading);
        m_heldHeadings.clear();
    }

    void addAlone(Side side, std::size_t sentence) {
        const Role role = m_comparison.document(side).sentences[sentence].role;
        ReportRow row;
        row.kind = role == Role::Body ? RowKind::Unique : RowKind::Furniture;
        row.cell(side).sentences = {{sentence, markedRuns(m_comparison, side, sentence, {})}};
        (isAside(role) ? m_furniture : m_rows).push_back(std::move(row));
    }

    void addFurniture() {
        if (m_furniture.empty()) return;
        m_rows.emplace_back().kind = RowKind::SectionTitle;
        const auto onLeft = [](const ReportRow& row) { return !row.left.empty(); };
        std::ranges::stable_partition(m_furniture, onLeft);
        std::ranges::move(m_furniture, std::back_inserter(m_rows));
    }

    void addGroup(std::size_t index) {
        const LinkGroup& group = m_groups[index];
        const bool shared = std::ranges::all_of(group.links, [this](std::size_t link) {
            return m_comparison.links[link].kind == MatchKind::Shared;
        });
        ReportRow row;
        row.kind = shared ? RowKind::Shared : RowKind::Reworded;
        row.links = group.links;
        for (const Side side : {Side::Left, Side::Right}) {
            for (const std::size_t sentence : group.on(side))
                row.cell(side).sentences.push_back(
                    {sentence, markedRuns(m_comparison, side, sentence, group.links)});
        }
        m_added[index] = true;
        m_rows.push_back(std::move(row));
    }

    // Whatever stands in the right report before the sentence `end` and has not been passed yet.
    void passRight(std::size_t end) {
        for (; m_nextRight < end; ++m_nextRight) {
            const std::optional<std::size_t> group = m_groupOfRight[m_nextRight];
            if (!group) {
                addAlone(Side::Right, m_nextRight);
                continue;
            }
            const bool begins = m_nextRight == 0 || m_groupOfRight[m_nextRight - 1] != group;
            const bool atItsRow =
                m_groups[*group].inOrder && m_groups[*group].right.front() == m_nextRight;
            if (begins && !atItsRow) addPlace(Side::Right, *group);
        }
    }

    // One row serves neighbours that are shown in the same direction.
    void addPlace(Side side, std::size_t group) {
        const PlaceDirection place{side, m_added[group]};
        if (m_rows.empty() || m_rows.back().kind != RowKind::Place || m_lastPlace != place) {
            m_rows.emplace_back();
            m_rows.back().kind = RowKind::Place;
        }
        m_lastPlace = place;
        for (const std::size_t link : m_groups[group].links)
            m_rows.back().cell(side).references.push_back({.link = link});
    }

    // A row that is referred to may come later, so the rows are filled in at the end.
    void resolveReferences() {
        std::vector<std::size_t> rowOfLink(m_comparison.links.size());
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            for (const std::size_t link : m_rows[row].links) rowOfLink[link] = row;
        }
        for (std::size_t place = 0; place < m_rows.size(); ++place) {
            for (const Side side : {Side::Left, Side::Right}) {
                for (RowReference& reference : m_rows[place].cell(side).references) {
                    reference.row = rowOfLink[reference.link];
                    std::vector<std::size_t>& places = m_rows[reference.row].places;
                    if (places.empty() || places.back() != place) places.push_back(place);
                }
            }
        }
    }

    const Comparison& m_comparison;
    std::vector<LinkGroup> m_groups;
    GroupOf m_groupOfLeft;
    GroupOf m_groupOfRight;
    std::vector<bool> m_added; // by group
    // Of the Place row added last.
    PlaceDirection m_lastPlace;
    std::vector<std::size_t> m_heldHeadings; // of the left report, without a partner, not added yet
    std::size_t m_nextRight = 0;
    std::vector<ReportRow> m_furniture; // for the section at the end
    std::vector<ReportRow> m_rows;
};

} // namespace

std::vector<ReportRow> reportRows(const Comparison& comparison) {
    return RowSequence(comparison).make();
}

} // namespace wireside
