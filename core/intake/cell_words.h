#pragma once

#include "core/consultation/consultation.h"

namespace musubi {

// Words of ledgers for what is no editable list. Empty where the word is none of them.

std::optional<bool> readYes(const QString& text);
std::optional<bool> readFollowUp(const QString& text);       // 新規, 継続
std::optional<Direction> readDirection(const QString& text); // 受信, 発信
std::optional<ContactForm> readForm(const QString& text);    // 相談, 問合せ
std::optional<CaseStatus> readStatus(const QString& text);
std::optional<SharingScope> readSharing(const QString& text);
std::optional<ConsentForm> readConsent(const QString& text);
/// 35, 35分, 1時間, 1時間半, 1:10, 0.5時間 in minutes.
std::optional<int> readMinutes(const QString& text);
/// 匿名, 名無し, 不明
bool saysAnonymous(const QString& text);

} // namespace musubi
