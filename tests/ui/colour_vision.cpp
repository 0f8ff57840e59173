// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/colour_vision.h"

#include <algorithm>
#include <cmath>

namespace wireside {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Vector times(const Matrix& matrix, const Vector& vector) {
    Vector product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            product.at(row) += matrix.at(row).at(column) * vector.at(column);
    return product;
}

Vector linear(const QColor& colour) {
    Vector parts{colour.redF(), colour.greenF(), colour.blueF()};
    for (double& part : parts)
        part = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    return parts;
}

double luminance(const QColor& colour) {
    const auto [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// On linear RGB, at severity 1: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based
// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, table 1.
const Matrix& simulationOf(ColourVision vision) {
    static const std::array<Matrix, allColourVisions.size()> matrices{{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}}},
    }};
    return matrices.at(static_cast<std::size_t>(vision));
}

// CIELAB for the white of sRGB, D65.
Vector labOf(const Vector& linearRgb) {
    static const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}};
    const auto bent = [](double part) {
        return part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    };
    const auto [x, y, z] = times(toXyz, linearRgb);
    const double bentY = bent(y);
    return {116 * bentY - 16, 500 * (bent(x / 0.95047) - bentY), 200 * (bentY - bent(z / 1.08883))};
}

Vector seen(const QColor& colour, ColourVision vision) {
    Vector parts = times(simulationOf(vision), linear(colour));
    for (double& part : parts) part = std::clamp(part, 0.0, 1.0);
    return labOf(parts);
}

} // namespace

double contrast(const QColor& one, const QColor& another) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(another)});
    return (lighter + 0.05) / (darker + 0.05);
}

double distance(const QColor& one, const QColor& another, ColourVision vision) {
    const Vector first = seen(one, vision);
    const Vector second = seen(another, vision);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace wireside
