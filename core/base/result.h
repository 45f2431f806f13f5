// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value or the Error that kept it from being there. Thread: values. Trust: both sides.
// Fallible functions return Result<T> (Result<void> where there is nothing to give), never bool or null.
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace sallyport {

template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_content.index() == 0; }

    // Only after a check: value() with an error inside throws std::bad_variant_access, a programming fault.
    T& value() & { return std::get<0>(m_content); }
    const T& value() const& { return std::get<0>(m_content); }
    T value() && { return std::get<0>(std::move(m_content)); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }

    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_error.index() == 0; }
    const Error& error() const { return std::get<1>(m_error); }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace sallyport
