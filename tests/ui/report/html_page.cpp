// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_page.h"

#include <gumbo.h>

namespace wireside {

namespace {

QString tagOf(const GumboNode& element) {
    return QString::fromLatin1(gumbo_normalized_tagname(element.v.element.tag));
}

QString attributeOf(const GumboNode& element, const QString& name) {
    const GumboAttribute* const attribute =
        gumbo_get_attribute(&element.v.element.attributes, name.toUtf8().constData());
    return attribute == nullptr ? QString() : QString::fromUtf8(attribute->value);
}

const GumboNode& child(const GumboNode& element, unsigned index) {
    return *static_cast<const GumboNode*>(element.v.element.children.data[index]);
}

bool isElement(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

void visitElements(const GumboNode& element, const std::function<void(const GumboNode&)>& visit) {
    visit(element);
    for (unsigned index = 0; index < element.v.element.children.length; ++index)
        if (isElement(child(element, index))) visitElements(child(element, index), visit);
}

QString textOf(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
        return QString::fromUtf8(node.v.text.text);
    QString text;
    if (isElement(node))
        for (unsigned index = 0; index < node.v.element.children.length; ++index)
            text += textOf(child(node, index));
    return text;
}

} // namespace

HtmlPage::HtmlPage(const QByteArray& html)
    : m_html(html),
      m_page(gumbo_parse_with_options(&kGumboDefaultOptions, m_html.constData(),
                                      static_cast<std::size_t>(m_html.size())),
             [](GumboOutput* page) { gumbo_destroy_output(&kGumboDefaultOptions, page); }) {}

unsigned HtmlPage::errors() const { return m_page->errors.length; }

QStringList HtmlPage::tags() const {
    QStringList tags;
    forEachElement([&](const GumboNode& element) { tags << tagOf(element); });
    return tags;
}

QStringList HtmlPage::texts(const QString& tag, const QString& className) const {
    QStringList texts;
    forEachElement([&](const GumboNode& element) {
        const QStringList classes = attributeOf(element, QStringLiteral("class")).split(u' ');
        if (tagOf(element) == tag && (className.isEmpty() || classes.contains(className)))
            texts << textOf(element);
    });
    return texts;
}

QStringList HtmlPage::attributes(const QString& name) const {
    QStringList values;
    forEachElement([&](const GumboNode& element) {
        const QString value = attributeOf(element, name);
        if (!value.isNull()) values << value;
    });
    return values;
}

void HtmlPage::forEachElement(const Visit& visit) const { visitElements(*m_page->root, visit); }

} // namespace wireside
