#include "core/sheet/honorific.h"

namespace musubi::sheet {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView toOffice = u"御中", toAll = u"各位", toPerson = u"様";
constexpr QStringView afterBodies[]{toOffice, toAll};
constexpr QStringView afterPeople[]{toOffice, toAll, toPerson, u"さま", u"殿", u"さん"};

/// A name without the honorifics that were typed behind it, however many.
template <size_t count>
QString bareName(const QString& typed, const QStringView (&honorifics)[count])
{
    QString name = typed.trimmed();
    for (bool found = true; found;) {
        found = false;
        for (const QStringView honorific : honorifics)
            if (name.size() > honorific.size() && name.endsWith(honorific)) {
                name = name.chopped(honorific.size()).trimmed();
                found = true;
            }
    }
    return name;
}

QString withHonorific(const QString& name, QStringView honorific)
{
    return name + u'　' + honorific.toString();
}

/// A teacher, doctor or councillor is called 先生, and by nothing else behind it.
bool isTeacher(const QString& name)
{
    return name.endsWith(u"先生"_s);
}

QString withPost(const QString& post, const QString& person)
{
    return post.isEmpty() || person.isEmpty() ? post + person : post + u'　' + person;
}

} // namespace

std::vector<Text> addressLines(const LetterAddress& address)
{
    const QString organization = bareName(address.organization, afterBodies);
    const QString post = bareName(address.post, afterPeople);
    const QString person = address.several ? QString() : bareName(address.person, afterPeople);
    std::vector<Text> lines;
    if (address.several) {
        if (!organization.isEmpty() && !post.isEmpty())
            lines.push_back(organization);
        if (const QString& last = post.isEmpty() ? organization : post; !last.isEmpty())
            lines.push_back(withHonorific(last, toAll));
        return lines;
    }
    if (post.isEmpty() && person.isEmpty()) {
        if (!organization.isEmpty())
            lines.push_back(withHonorific(organization, toOffice));
        return lines;
    }
    if (!organization.isEmpty())
        lines.push_back(organization);
    const QString whole = withPost(post, person);
    lines.push_back(isTeacher(whole) ? whole : withHonorific(whole, toPerson));
    return lines;
}

} // namespace musubi::sheet
