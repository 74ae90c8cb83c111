#pragma once

#include <QStringView>

#include <span>

namespace musubi::sample {

/// What somebody comes with. Codes and keys are separated by blanks, the main one first. 《制度》 stands for the city's
/// programme of the year, 《来年度》 for the next fiscal year.
struct ContactText {
    QStringView callers; // keys of people who might ask this; "-" is somebody unnamed
    QStringView subject;
    QStringView content;
    QStringView response;
    QStringView topics;
    QStringView fields;
    QStringView goals;
    QStringView ideaStage;
    QStringView responses;
};

std::span<const ContactText> childrenTexts();
std::span<const ContactText> welfareTexts();
std::span<const ContactText> townTexts();
std::span<const ContactText> environmentTexts();
std::span<const ContactText> groupTexts();
std::span<const ContactText> programmeTexts();

/// A 問合せ: one line and a few minutes.
struct EnquiryText {
    QStringView kind; // of the caller
    QStringView subject;
    QStringView topic;
    QStringView channel;
    int minutes = 3;
};

std::span<const EnquiryText> enquiryTexts();

} // namespace musubi::sample
