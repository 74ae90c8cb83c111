#pragma once

#include "core/base/stored.h"
#include "core/casestudy/casestudy.h"
#include "ui/common/detail_block.h"
#include "ui/shell/room.h"

namespace musubi::ui {

/// 実践事例 on the page of a case: how far it has come, where it came out, and the ways to write, print and publish it.
class CaseStudyBlock : public DetailBlock {
    Q_OBJECT

public:
    CaseStudyBlock(const Workplace& workplace, Id<Matter> matter, QWidget* parent = nullptr);

private:
    void addStudy(const Stored<CaseStudy>& row);
    void offerMore(const Stored<CaseStudy>& row, QWidget& at);
    void preview(Id<CaseStudy> id);
    void exportText(Id<CaseStudy> id);
    void copyText(Id<CaseStudy> id);
    void publish(Id<CaseStudy> id);
    void remove(Id<CaseStudy> id);

    Workplace m_workplace;
};

} // namespace musubi::ui
