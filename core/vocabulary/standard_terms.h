#pragma once

#include <QList>

namespace musubi {

/// A term as a new file begins with it; texts are UTF-8.
struct StandardTerm {
    const char* list;
    const char* code;
    const char* ja;
    const char* en;
    const char* group = "";  // of kinds: the heading of reports
    const char* sector = ""; // of kinds and party roles: public, private or empty
};

/// DOMAIN §3, in its order.
QList<StandardTerm> standardTerms();

QList<StandardTerm> standardContactTerms(); // channels, topics, responses, stages of an idea, sources, closing reasons
QList<StandardTerm> standardBodyTerms();    // kinds, legal forms, party roles, areas
QList<StandardTerm> standardThemeTerms();   // fields, SDGs, outcomes
QList<StandardTerm> standardPracticeTerms(); // kinds of meetings and events, grounds of projects, cost items, items of evaluation

} // namespace musubi
