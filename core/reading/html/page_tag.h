// SPDX-License-Identifier: GPL-3.0-or-later
//
// The elements of HTML that a reader of articles tells apart.
//
//     pageTagNamed("figcaption")     // PageTag::FigCaption
//     pageTagNamed("amp-img")        // PageTag::Unknown
#pragma once

#include <cstdint>
#include <string_view>

namespace wireside {

// In the order of their names, after what has none.
enum class PageTag : std::uint8_t {
    Text,    // no element
    Unknown, // an element of another name
    A,
    Address,
    Applet,
    Article,
    Aside,
    Audio,
    BlockQuote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Dd,
    Details,
    Dir,
    Div,
    Dl,
    Dt,
    FieldSet,
    FigCaption,
    Figure,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Header,
    HGroup,
    Hr,
    Html,
    IFrame,
    Label,
    Legend,
    Li,
    Main,
    Map,
    Menu,
    Meta,
    Nav,
    NoScript,
    Object,
    Ol,
    P,
    Pre,
    Script,
    Section,
    Select,
    Source,
    Style,
    Summary,
    Svg,
    Table,
    TBody,
    Td,
    Template,
    TextArea,
    TFoot,
    Th,
    THead,
    Title,
    Tr,
    Track,
    Ul,
    Video,
    Wbr,
};

// The name in small letters. Logarithmic in their number.
[[nodiscard]] PageTag pageTagNamed(std::string_view name);

} // namespace wireside
