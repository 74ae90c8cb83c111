#include "ui/shell/command_readings.h"

#include <utility>

namespace musubi::ui {

namespace {

using Reading = std::pair<QLatin1StringView, QLatin1StringView>;

constexpr Reading readings[]{
    {QLatin1StringView("new_file"), QLatin1StringView("atarashii fairu")},
    {QLatin1StringView("open_file"), QLatin1StringView("fairu wo hiraku")},
    {QLatin1StringView("open_sample"), QLatin1StringView("mihon wo hiraku")},
    {QLatin1StringView("backup"), QLatin1StringView("hikae wo toru bakkuappu")},
    {QLatin1StringView("restore"), QLatin1StringView("hikae kara modosu fukugen")},
    {QLatin1StringView("check_file"), QLatin1StringView("fairu wo tashikameru kenshou tenken")},
    {QLatin1StringView("import"), QLatin1StringView("torikomu hyou wo torikomi")},
    {QLatin1StringView("export"), QLatin1StringView("ichiran wo kakidasu")},
    {QLatin1StringView("quit"), QLatin1StringView("shuuryou owaru")},
    {QLatin1StringView("undo"), QLatin1StringView("torikesu")},
    {QLatin1StringView("ledger"), QLatin1StringView("soudan uketsukebo")},
    {QLatin1StringView("grant_ledger"), QLatin1StringView("hojo jigyou daichou")},
    {QLatin1StringView("redo"), QLatin1StringView("yarinaosu")},
    {QLatin1StringView("find"), QLatin1StringView("sagasu kensaku")},
    {QLatin1StringView("find_here"), QLatin1StringView("kono ichiran de sagasu shiborikomi")},
    {QLatin1StringView("light"), QLatin1StringView("akarui")},
    {QLatin1StringView("dark"), QLatin1StringView("kurai")},
    {QLatin1StringView("system_look"), QLatin1StringView("shisutemu ni awaseru")},
    {QLatin1StringView("larger"), QLatin1StringView("moji wo ookiku")},
    {QLatin1StringView("smaller"), QLatin1StringView("moji wo chiisaku")},
    {QLatin1StringView("natural_size"), QLatin1StringView("moji no ookisa wo modosu")},
    {QLatin1StringView("japanese"), QLatin1StringView("nihongo")},
    {QLatin1StringView("english"), QLatin1StringView("eigo")},
    {QLatin1StringView("record_history"), QLatin1StringView("kono kiroku no rireki")},
    {QLatin1StringView("beside"), QLatin1StringView("nyuuryoku no yoko ni shitteiru koto wo dasu")},
    {QLatin1StringView("refresh"), QLatin1StringView("yominaosu saishin ni suru")},
    {QLatin1StringView("back"), QLatin1StringView("modoru")},
    {QLatin1StringView("forward"), QLatin1StringView("susumu")},
    {QLatin1StringView("previous"), QLatin1StringView("mae no kiroku")},
    {QLatin1StringView("next"), QLatin1StringView("tsugi no kiroku")},
    {QLatin1StringView("next_problem"), QLatin1StringView("tsugi no naosu koumoku")},
    {QLatin1StringView("take_caller"), QLatin1StringView("kono kata ni suru soudansha")},
    {QLatin1StringView("phone_memo"), QLatin1StringView("denwa memo")},
    {QLatin1StringView("new_consultation"), QLatin1StringView("atarashii soudan")},
    {QLatin1StringView("new_enquiry"), QLatin1StringView("atarashii toiawase")},
    {QLatin1StringView("new_organization"), QLatin1StringView("atarashii dantai wo touroku")},
    {QLatin1StringView("new_person"), QLatin1StringView("atarashii hito wo touroku")},
    {QLatin1StringView("new"), QLatin1StringView("koko ni atarashiku")},
    {QLatin1StringView("edit"), QLatin1StringView("henshuu")},
    {QLatin1StringView("save"), QLatin1StringView("hozon")},
    {QLatin1StringView("save_close"), QLatin1StringView("hozon shite tojiru")},
    {QLatin1StringView("save_new"), QLatin1StringView("hozon shite tsugi")},
    {QLatin1StringView("tie"), QLatin1StringView("anken ni musubu")},
    {QLatin1StringView("duplicate"), QLatin1StringView("fukusei")},
    {QLatin1StringView("remove"), QLatin1StringView("gomibako ni utsusu sakujo")},
    {QLatin1StringView("print"), QLatin1StringView("insatsu")},
    {QLatin1StringView("preview"), QLatin1StringView("purebyuu")},
    {QLatin1StringView("letters"), QLatin1StringView("annaibun no bunmen tegami")},
    {QLatin1StringView("palette"), QLatin1StringView("komando")},
    {QLatin1StringView("seat"), QLatin1StringView("kono seki no tantousha")},
    {QLatin1StringView("settings"), QLatin1StringView("settei")},
    {QLatin1StringView("keys"), QLatin1StringView("kii no ichiran")},
    {QLatin1StringView("about"), QLatin1StringView("musubi ni tsuite")},
};

} // namespace

QLatin1StringView readingOf(const QString& command)
{
    for (const auto& [id, reading] : readings)
        if (id == command)
            return reading;
    return {};
}

} // namespace musubi::ui
