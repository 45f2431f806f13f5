// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/settings_tree.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <QSet>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kMaxResolved = 65536; // sections and values after inheritance: references multiply

using Contributors = QList<const RawSection*>; // the section itself, then what it inherits from, in that order

class Resolver {
public:
    Resolver(const RawSection& root, QString file, bool mayLack)
        : m_root(root), m_file(std::move(file)), m_mayLack(mayLack)
    {
    }

    Result<SettingsSection> resolve()
    {
        SettingsSection resolved = merge(m_root.name, {&m_root}, 0);
        if (m_fault)
            return *m_fault;
        return resolved;
    }

private:
    void add(const RawSection* section, Contributors* contributors, int depth);
    Contributors named(const QString& path, int depth);
    SettingsSection merge(const QString& name, const Contributors& contributors, int depth);
    void fail(const QString& name, const QString& rule)
    {
        if (!m_fault)
            m_fault = strongswanInvalid(m_file, QStringLiteral("reference"), name, rule);
    }

    const RawSection& m_root;
    QString m_file;
    bool m_mayLack;
    std::optional<Error> m_fault;
    QHash<QString, Contributors> m_named;
    QSet<QString> m_beingNamed;
    int m_resolved = 0;
};

void Resolver::add(const RawSection* section, Contributors* contributors, int depth)
{
    if (m_fault || contributors->contains(section))
        return;
    contributors->append(section);
    for (const QString& reference : section->references) {
        const Contributors inherited = named(reference, depth + 1);
        for (const RawSection* one : inherited) {
            if (!contributors->contains(one))
                contributors->append(one);
        }
    }
}

Contributors Resolver::named(const QString& path, int depth)
{
    if (const auto known = m_named.constFind(path); known != m_named.constEnd())
        return *known;
    if (depth > kMaxImportDepth || m_beingNamed.contains(path)) {
        fail(path, QStringLiteral("a section that does not inherit from itself"));
        return {};
    }
    m_beingNamed.insert(path);
    Contributors level{&m_root};
    for (const QString& step : path.split(QLatin1Char('.'))) {
        Contributors next;
        for (const RawSection* section : level) {
            if (const RawSection* child = section->sectionIndex.value(step))
                add(child, &next, depth);
        }
        level = next;
        if (level.isEmpty())
            break;
    }
    m_beingNamed.remove(path);
    if (level.isEmpty() && !m_mayLack)
        fail(path, QStringLiteral("the name of a section that the file has"));
    m_named.insert(path, level);
    return level;
}

SettingsSection Resolver::merge(const QString& name, const Contributors& contributors, int depth)
{
    SettingsSection merged{name, {}};
    if (depth > kMaxImportDepth)
        fail(name, QStringLiteral("a section that does not inherit from itself"));
    QSet<QString> keys;
    QStringList children;
    QSet<QString> childNames;
    for (const RawSection* section : contributors) {
        for (const SettingsValue& value : section->values) {
            if (!keys.contains(value.key))
                merged.values.append(value);
            keys.insert(value.key);
        }
        for (const auto& child : section->sections) {
            if (!childNames.contains(child->name))
                children.append(child->name);
            childNames.insert(child->name);
        }
    }
    m_resolved += 1 + static_cast<int>(merged.values.size());
    if (m_resolved > kMaxResolved)
        fail(name, QStringLiteral("at most 65536 settings with what is inherited"));
    for (const QString& child : children) {
        if (m_fault)
            break;
        Contributors inner;
        for (const RawSection* section : contributors) {
            if (const RawSection* found = section->sectionIndex.value(child))
                add(found, &inner, 0);
        }
        merged.sections.push_back(merge(child, inner, depth + 1));
    }
    return merged;
}

} // namespace

void RawSection::set(const QString& key, const QString& text)
{
    if (const auto known = valueIndex.constFind(key); known != valueIndex.constEnd()) {
        values[*known].text = text;
        return;
    }
    valueIndex.insert(key, values.size());
    values.append({key, text});
}

RawSection* RawSection::child(const QString& wanted)
{
    if (RawSection* known = sectionIndex.value(wanted))
        return known;
    sections.push_back(std::make_unique<RawSection>());
    sections.back()->name = wanted;
    sectionIndex.insert(wanted, sections.back().get());
    return sections.back().get();
}

// The texts are shared with the resolved tree, whose owner wipes the last copy; here they are only let go.
void RawSection::wipe()
{
    for (SettingsValue& value : values)
        sallyport::wipe(value.text);
    for (const auto& section : sections)
        section->wipe();
}

QStringList RawSection::allReferences() const
{
    QStringList all = references;
    for (const auto& section : sections)
        all.append(section->allReferences());
    return all;
}

Result<SettingsSection> resolveReferences(const RawSection& root, const QString& file, bool mayLack)
{
    return Resolver(root, file, mayLack).resolve();
}

} // namespace sallyport
