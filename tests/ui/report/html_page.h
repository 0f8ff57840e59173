// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of HTML as a parser that we did not write sees it: gumbo, which follows the standard's
// algorithm and counts what the standard calls an error.
//
//     const HtmlPage page(html);
//     page.errors()                       // 0
//     page.texts("td", "left")            // of all <td class="left">, in order
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace wireside {

class HtmlPage {
public:
    explicit HtmlPage(const QByteArray& html);

    [[nodiscard]] unsigned errors() const;
    [[nodiscard]] QStringList tags() const; // of all elements, in order
    // Of all elements with that tag and, unless it is empty, with that word among their classes.
    [[nodiscard]] QStringList texts(const QString& tag, const QString& className = {}) const;
    [[nodiscard]] QStringList attributes(const QString& name) const; // its values, in order

private:
    using Visit = std::function<void(const GumboInternalNode&)>;
    void forEachElement(const Visit& visit) const;

    QByteArray m_html; // the nodes point into it
    std::shared_ptr<GumboInternalOutput> m_page;
};

} // namespace wireside
