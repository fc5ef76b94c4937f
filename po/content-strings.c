/* SPDX-License-Identifier: CC-BY-SA-4.0 */
/* Made from data/content/brochure.json by `meson compile content-strings`, for xgettext;
 * never compiled. A test fails when it is out of date. */

/* Translators: programme: name. */
NC_ ("ict-public-sector/name", "ICT in the Public Sector")

/* Translators: other name 1. */
NC_ ("ict-public-sector/alternateNames-1", "ICT in Public Sector")

/* Translators: programme: tagline. */
NC_ ("ict-public-sector/tagline", "Master’s specialisation · Leiden University")

/* Translators: programme: abstract. */
NC_ ("ict-public-sector/abstract", "For computer scientists who want to work where information technology meets government.")

/* Translators: programme: image alt. */
NC_ ("ict-public-sector/image/alt", "People bring papers to a hall with columns; wires grow from its floor like roots")

/* Translators: fact F30 (First outcome): label. */
NC_ ("ict-public-sector/F30/label", "First outcome")

/* Translators: fact F30 (First outcome): value. */
NC_ ("ict-public-sector/F30/value", "You come to understand ICT in the public sector better")

/* Translators: fact F31 (Second outcome): label. */
NC_ ("ict-public-sector/F31/label", "Second outcome")

/* Translators: fact F31 (Second outcome): value. */
NC_ ("ict-public-sector/F31/value", "You see what impact it has on governance")

/* Translators: fact F32 (Size of the challenge): label. */
NC_ ("ict-public-sector/F32/label", "Size of the challenge")

/* Translators: fact F32 (Size of the challenge): value. */
NC_ ("ict-public-sector/F32/value", "Huge, in the listing’s word")

/* Translators: fact F33 (What the challenge concerns): label. */
NC_ ("ict-public-sector/F33/label", "What the challenge concerns")

/* Translators: fact F33 (What the challenge concerns): value. */
NC_ ("ict-public-sector/F33/value", "Efficiency and effectiveness")

/* Translators: fact F34 (What it can add): label. */
NC_ ("ict-public-sector/F34/label", "What it can add")

/* Translators: fact F34 (What it can add): value. */
NC_ ("ict-public-sector/F34/value", "Stronger democratic functions")

/* Translators: fact F35 (Topic): label. */
NC_ ("ict-public-sector/F35/label", "Topic")

/* Translators: fact F35 (Topic): value. */
NC_ ("ict-public-sector/F35/value", "Relations between politics and administration")

/* Translators: fact F36 (Topic): label. */
NC_ ("ict-public-sector/F36/label", "Topic")

/* Translators: fact F36 (Topic): value. */
NC_ ("ict-public-sector/F36/value", "European procurement")

/* Translators: fact F37 (Topic): label. */
NC_ ("ict-public-sector/F37/label", "Topic")

/* Translators: fact F37 (Topic): value. */
NC_ ("ict-public-sector/F37/value", "Data-driven policy making")

/* Translators: fact F37 (Topic): note. */
NC_ ("ict-public-sector/F37/note", "The listing prints “a” where “and” is meant.")

/* Translators: fact F38 (Use of prior knowledge): label. */
NC_ ("ict-public-sector/F38/label", "Use of prior knowledge")

/* Translators: fact F38 (Use of prior knowledge): value. */
NC_ ("ict-public-sector/F38/value", "Computer science applied at the level of administration and management")

/* Translators: fact F39 (Field): label. */
NC_ ("ict-public-sector/F39/label", "Field")

/* Translators: fact F39 (Field): value. */
NC_ ("ict-public-sector/F39/value", "Questions that matter in the public domain")

/* Translators: fact F40 (Field): label. */
NC_ ("ict-public-sector/F40/label", "Field")

/* Translators: fact F40 (Field): value. */
NC_ ("ict-public-sector/F40/value", "The ground where IT and public management meet")

/* Translators: fact F41 (Several courses given with): label. */
NC_ ("ict-public-sector/F41/label", "Several courses given with")

/* Translators: fact F41 (Several courses given with): value. */
NC_ ("ict-public-sector/F41/value", "Faculty of Governance and Global Affairs")

/* Translators: fact F41 (Several courses given with): note. */
NC_ ("ict-public-sector/F41/note", "The listing says “our faculty”, meaning one of the university’s faculties.")

/* Translators: fact F42 (Where that faculty is): label. */
NC_ ("ict-public-sector/F42/label", "Where that faculty is")

/* Translators: fact F43 (Kind of programme): label. */
NC_ ("ict-public-sector/F43/label", "Kind of programme")

/* Translators: fact F43 (Kind of programme): value. */
NC_ ("ict-public-sector/F43/value", "Specialisation of a master’s")

/* Translators: fact F44 (Claim about its standing): label. */
NC_ ("ict-public-sector/F44/label", "Claim about its standing")

/* Translators: fact F44 (Claim about its standing): value. */
NC_ ("ict-public-sector/F44/value", "Unique in the Netherlands")

/* Translators: fact F44 (Claim about its standing): note. */
NC_ ("ict-public-sector/F44/note", "A claim of the listing, not checked.")

/* Translators: fact F45 (Focus): label. */
NC_ ("ict-public-sector/F45/label", "Focus")

/* Translators: fact F45 (Focus): value. */
NC_ ("ict-public-sector/F45/value", "Strongly international")

/* Translators: fact F46 (Where students come from): label. */
NC_ ("ict-public-sector/F46/label", "Where students come from")

/* Translators: fact F46 (Where students come from): value. */
NC_ ("ict-public-sector/F46/value", "All over the world")

/* Translators: fact F47 (Where lecturers come from): label. */
NC_ ("ict-public-sector/F47/label", "Where lecturers come from")

/* Translators: fact F47 (Where lecturers come from): value. */
NC_ ("ict-public-sector/F47/value", "All over the world")

/* Translators: fact F48 (Study abroad): label. */
NC_ ("ict-public-sector/F48/label", "Study abroad")

/* Translators: fact F48 (Study abroad): value. */
NC_ ("ict-public-sector/F48/value", "Several possibilities")

/* Translators: fact F49 (Cross-cultural teamwork): label. */
NC_ ("ict-public-sector/F49/label", "Cross-cultural teamwork")

/* Translators: fact F49 (Cross-cultural teamwork): value. */
NC_ ("ict-public-sector/F49/value", "Required in many courses")

/* Translators: fact F50 (Group size): label. */
NC_ ("ict-public-sector/F50/label", "Group size")

/* Translators: fact F50 (Group size): value unit. */
NC_ ("ict-public-sector/F50/value/unit", "students")

/* Translators: fact F50 (Group size): note. */
NC_ ("ict-public-sector/F50/note", "Called small. It is the size of a group, not the number of places.")

/* Translators: fact F51 (Lectures): label. */
NC_ ("ict-public-sector/F51/label", "Lectures")

/* Translators: fact F51 (Lectures): value. */
NC_ ("ict-public-sector/F51/value", "Often interactive")

/* Translators: fact F52 (The department’s links): label. */
NC_ ("ict-public-sector/F52/label", "The department’s links")

/* Translators: fact F52 (The department’s links): value. */
NC_ ("ict-public-sector/F52/value", "Strong")

/* Translators: fact F53 (Internships for thesis research in a company): label. */
NC_ ("ict-public-sector/F53/label", "Internships for thesis research in a company")

/* Translators: fact F53 (Internships for thesis research in a company): value. */
NC_ ("ict-public-sector/F53/value", "Available, and good")

/* Translators: fact F54 (What often follows): label. */
NC_ ("ict-public-sector/F54/label", "What often follows")

/* Translators: fact F54 (What often follows): value. */
NC_ ("ict-public-sector/F54/value", "Excellent career opportunities")

/* Translators: fact F55 (Your interest): label. */
NC_ ("ict-public-sector/F55/label", "Your interest")

/* Translators: fact F55 (Your interest): value. */
NC_ ("ict-public-sector/F55/value", "Do the functions and roles of IT interest you, and the question of how to govern them?")

/* Translators: fact F56 (Your degree): label. */
NC_ ("ict-public-sector/F56/label", "Your degree")

/* Translators: fact F56 (Your degree): value. */
NC_ ("ict-public-sector/F56/value", "Do you hold a bachelor’s degree in computer science, or an equivalent?")

/* Translators: fact F57 (Your aim): label. */
NC_ ("ict-public-sector/F57/label", "Your aim")

/* Translators: fact F57 (Your aim): value. */
NC_ ("ict-public-sector/F57/value", "Would you like to use that knowledge for government?")

/* Translators: fact F58 (Job opportunities): label. */
NC_ ("ict-public-sector/F58/label", "Job opportunities")

/* Translators: fact F58 (Job opportunities): value. */
NC_ ("ict-public-sector/F58/value", "Excellent")

/* Translators: fact F58 (Job opportunities): note. */
NC_ ("ict-public-sector/F58/note", "A claim of the listing, not checked.")

/* Translators: fact F59 (Range of jobs): label. */
NC_ ("ict-public-sector/F59/label", "Range of jobs")

/* Translators: fact F59 (Range of jobs): value. */
NC_ ("ict-public-sector/F59/value", "Diverse")

/* Translators: fact F59 (Range of jobs): note. */
NC_ ("ict-public-sector/F59/note", "A claim of the listing, not checked.")

/* Translators: fact F60 (Possible career): label. */
NC_ ("ict-public-sector/F60/label", "Possible career")

/* Translators: fact F60 (Possible career): value. */
NC_ ("ict-public-sector/F60/value", "IT professional in a public body")

/* Translators: fact F61 (Possible career): label. */
NC_ ("ict-public-sector/F61/label", "Possible career")

/* Translators: fact F61 (Possible career): value. */
NC_ ("ict-public-sector/F61/value", "IT professional in a company")

/* Translators: fact F62 (Understanding): label. */
NC_ ("ict-public-sector/F62/label", "Understanding")

/* Translators: fact F62 (Understanding): value. */
NC_ ("ict-public-sector/F62/value", "A very good grasp of what IT does in the public sector, and in which roles")

/* Translators: fact F63 (Strategy): label. */
NC_ ("ict-public-sector/F63/label", "Strategy")

/* Translators: fact F63 (Strategy): value. */
NC_ ("ict-public-sector/F63/value", "Able to help shape IT strategies in government settings")

/* Translators: fact F64 (Bridge): label. */
NC_ ("ict-public-sector/F64/label", "Bridge")

/* Translators: fact F64 (Bridge): value. */
NC_ ("ict-public-sector/F64/value", "Able to be a bridge from general management to IT departments")

/* Translators: fact F65 (Beyond government): label. */
NC_ ("ict-public-sector/F65/label", "Beyond government")

/* Translators: fact F65 (Beyond government): value. */
NC_ ("ict-public-sector/F65/value", "Jobs outside the public sector are open too")

/* Translators: fact F66 (Especially qualified for): label. */
NC_ ("ict-public-sector/F66/label", "Especially qualified for")

/* Translators: fact F66 (Especially qualified for): value. */
NC_ ("ict-public-sector/F66/value", "Chief Information Officer (CIO) of a government body")

/* Translators: fact F67 (Employers): label. */
NC_ ("ict-public-sector/F67/label", "Employers")

/* Translators: fact F67 (Employers): value. */
NC_ ("ict-public-sector/F67/value", "Profit organisations")

/* Translators: fact F68 (Employers): label. */
NC_ ("ict-public-sector/F68/label", "Employers")

/* Translators: fact F68 (Employers): value. */
NC_ ("ict-public-sector/F68/value", "Non-profit organisations")

/* Translators: fact F69 (Employers): label. */
NC_ ("ict-public-sector/F69/label", "Employers")

/* Translators: fact F69 (Employers): value. */
NC_ ("ict-public-sector/F69/value", "Governmental organisations")

/* Translators: fact F70 (Region): label. */
NC_ ("ict-public-sector/F70/label", "Region")

/* Translators: fact F70 (Region): value. */
NC_ ("ict-public-sector/F70/value", "Within Europe")

/* Translators: fact F71 (Region): label. */
NC_ ("ict-public-sector/F71/label", "Region")

/* Translators: fact F71 (Region): value. */
NC_ ("ict-public-sector/F71/value", "Outside Europe")

/* Translators: fact F72 (Research career): label. */
NC_ ("ict-public-sector/F72/label", "Research career")

/* Translators: fact F72 (Research career): value. */
NC_ ("ict-public-sector/F72/value", "An excellent start for a PhD as well")

/* Translators: fact F72 (Research career): note. */
NC_ ("ict-public-sector/F72/note", "Here the listing names the master’s “ICT in Business”, the other track of the same parent degree.")

/* Translators: fact F73 (Entrepreneurs): label. */
NC_ ("ict-public-sector/F73/label", "Entrepreneurs")

/* Translators: fact F73 (Entrepreneurs): value. */
NC_ ("ict-public-sector/F73/value", "A fair number of students start a business")

/* Translators: fact F74 (Department): label. */
NC_ ("ict-public-sector/F74/label", "Department")

/* Translators: fact F74 (Department): value. */
NC_ ("ict-public-sector/F74/value", "Faculty of Science")

/* Translators: fact F74 (Department): note. */
NC_ ("ict-public-sector/F74/note", "A faculty, listed as the department.")

/* Translators: fact F75 (Mode of study): label. */
NC_ ("ict-public-sector/F75/label", "Mode of study")

/* Translators: fact F75 (Mode of study): value. */
NC_ ("ict-public-sector/F75/value", "Full time")

/* Translators: fact F76 (Duration): label. */
NC_ ("ict-public-sector/F76/label", "Duration")

/* Translators: fact F76 (Duration): note. */
NC_ ("ict-public-sector/F76/note", "Full time")

/* Translators: fact F77 (Tuition fee): label. */
NC_ ("ict-public-sector/F77/label", "Tuition fee")

/* Translators: fact F77 (Tuition fee): note. */
NC_ ("ict-public-sector/F77/note", "Group and year are not stated.")

/* Translators: fact F78 (Fee period): label. */
NC_ ("ict-public-sector/F78/label", "Fee period")

/* Translators: fact F78 (Fee period): value. */
NC_ ("ict-public-sector/F78/value", "Per year")

/* Translators: fact F79 (Second figure for the fee): label. */
NC_ ("ict-public-sector/F79/label", "Second figure for the fee")

/* Translators: fact F79 (Second figure for the fee): note. */
NC_ ("ict-public-sector/F79/note", "Printed without a currency sign, in Indian digit groups. The rupee is inferred; rate and date are unknown.")

/* Translators: fact F80 (Application deadline): label. */
NC_ ("ict-public-sector/F80/label", "Application deadline")

/* Translators: fact F80 (Application deadline): note. */
NC_ ("ict-public-sector/F80/note", "Later than the listed start.")

/* Translators: fact F81 (Start date): label. */
NC_ ("ict-public-sector/F81/label", "Start date")

/* Translators: fact F81 (Start date): note. */
NC_ ("ict-public-sector/F81/note", "The day is not given.")

/* Translators: fact F82 (Provider): label. */
NC_ ("ict-public-sector/F82/label", "Provider")

/* Translators: fact F82 (Provider): value. */
NC_ ("ict-public-sector/F82/value", "Leiden University")

/* Translators: fact F83 (Street): label. */
NC_ ("ict-public-sector/F83/label", "Street")

/* Translators: fact F84 (Postcode): label. */
NC_ ("ict-public-sector/F84/label", "Postcode")

/* Translators: fact F84 (Postcode): note. */
NC_ ("ict-public-sector/F84/note", "A Dutch postcode ends in two letters. The listing leaves them out.")

/* Translators: fact F85 (Country): label. */
NC_ ("ict-public-sector/F85/label", "Country")

/* Translators: fact F85 (Country): note. */
NC_ ("ict-public-sector/F85/note", "The city is left blank.")

/* Translators: fact F86 (City): label. */
NC_ ("ict-public-sector/F86/label", "City")

/* Translators: fact F86 (City): value. */
NC_ ("ict-public-sector/F86/value", "Not stated in the source")

/* Translators: fact F86 (City): note. */
NC_ ("ict-public-sector/F86/note", "The line for the city is empty.")

/* Translators: fact F87 (Degree, United States): label. */
NC_ ("ict-public-sector/F87/label", "Degree, United States")

/* Translators: fact F87 (Degree, United States): value. */
NC_ ("ict-public-sector/F87/value", "BA or BSc, or an equivalent degree")

/* Translators: fact F87 (Degree, United States): note. */
NC_ ("ict-public-sector/F87/note", "Said of every master’s at Leiden, without naming a subject.")

/* Translators: fact F88 (IELTS minimum, United States): label. */
NC_ ("ict-public-sector/F88/label", "IELTS minimum, United States")

/* Translators: fact F89 (TOEFL iBT minimum, United States): label. */
NC_ ("ict-public-sector/F89/label", "TOEFL iBT minimum, United States")

/* Translators: fact F90 (TOEFL iBT component minimum, United States): label. */
NC_ ("ict-public-sector/F90/label", "TOEFL iBT component minimum, United States")

/* Translators: fact F91 (Cambridge examinations, United States): label. */
NC_ ("ict-public-sector/F91/label", "Cambridge examinations, United States")

/* Translators: fact F91 (Cambridge examinations, United States): value. */
NC_ ("ict-public-sector/F91/value", "C2 Proficiency (CPE) and C1 Advanced (CAE)")

/* Translators: fact F92 (Cambridge component minimum, United States): label. */
NC_ ("ict-public-sector/F92/label", "Cambridge component minimum, United States")

/* Translators: fact F92 (Cambridge component minimum, United States): note. */
NC_ ("ict-public-sector/F92/note", "Read here as the minimum for each of the four skills.")

/* Translators: fact F93 (Degree, international): label. */
NC_ ("ict-public-sector/F93/label", "Degree, international")

/* Translators: fact F93 (Degree, international): value. */
NC_ ("ict-public-sector/F93/value", "Bachelor’s in computer science or in a closely related subject")

/* Translators: fact F94 (Who judges equivalence): label. */
NC_ ("ict-public-sector/F94/label", "Who judges equivalence")

/* Translators: fact F94 (Who judges equivalence): value. */
NC_ ("ict-public-sector/F94/value", "The Board of Admissions")

/* Translators: fact F95 (What the Board weighs): label. */
NC_ ("ict-public-sector/F95/label", "What the Board weighs")

/* Translators: fact F95 (What the Board weighs): value. */
NC_ ("ict-public-sector/F95/value", "Academic background and work experience together")

/* Translators: fact F96 (IELTS minimum, international): label. */
NC_ ("ict-public-sector/F96/label", "IELTS minimum, international")

/* Translators: fact F97 (TOEFL iBT minimum, international): label. */
NC_ ("ict-public-sector/F97/label", "TOEFL iBT minimum, international")

/* Translators: fact F98 (C1 Advanced (CAE) minimum grade, international): label. */
NC_ ("ict-public-sector/F98/label", "C1 Advanced (CAE) minimum grade, international")

/* Translators: fact F98 (C1 Advanced (CAE) minimum grade, international): value. */
NC_ ("ict-public-sector/F98/value", "C")

/* Translators: fact F98 (C1 Advanced (CAE) minimum grade, international): note. */
NC_ ("ict-public-sector/F98/note", "C2 Proficiency (CPE) is not listed for this group.")

/* Translators: fact F99 (Footnote on IELTS): label. */
NC_ ("ict-public-sector/F99/label", "Footnote on IELTS")

/* Translators: fact F99 (Footnote on IELTS): value. */
NC_ ("ict-public-sector/F99/value", "The score asked for can vary by course")

/* Translators: fact F99 (Footnote on IELTS): note. */
NC_ ("ict-public-sector/F99/note", "The asterisk of this footnote leads nowhere.")

/* Translators: section “Overview”: title. */
NC_ ("ict-public-sector/overview/title", "Overview")

/* Translators: section “Overview”: summary. */
NC_ ("ict-public-sector/overview/summary", "What the programme is, at a glance")

/* Translators: section “Overview”, paragraph: text. */
NC_ ("ict-public-sector/overview/what-this-is/text", "Everything here comes from one public listing, retold in plain words. Each fact keeps its source. Where the listing is silent, this brochure says so.")

/* Translators: section “Overview”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/overview/record/text", "Fees, dates and requirements are a record of what was listed, not an offer. [About This Brochure](brochure:section/about-this-brochure) says where they come from, and where the source contradicts itself.")

/* Translators: section “What You Learn”: title. */
NC_ ("ict-public-sector/learn/title", "What You Learn")

/* Translators: section “What You Learn”: group. */
NC_ ("ict-public-sector/learn/group", "The Programme")

/* Translators: section “What You Learn”: summary. */
NC_ ("ict-public-sector/learn/summary", "Two outcomes, as the listing has them")

/* Translators: section “What You Learn”, paragraph: text. */
NC_ ("ict-public-sector/learn/lead/text", "The listing names two outcomes of the programme.")

/* Translators: section “What You Learn”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/learn/more/text", "The source has no list of courses. [What It Is About](brochure:section/about) names the topics it mentions, and [Skills](brochure:section/skills) says what graduates can do.")

/* Translators: section “What It Is About”: title. */
NC_ ("ict-public-sector/about/title", "What It Is About")

/* Translators: section “What It Is About”: group. */
NC_ ("ict-public-sector/about/group", "The Programme")

/* Translators: section “What It Is About”: summary. */
NC_ ("ict-public-sector/about/summary", "The challenge, the topics and the partner faculty")

/* Translators: section “What It Is About”, paragraph: text. */
NC_ ("ict-public-sector/about/lead/text", "Putting ICT to use in the public sector is a huge task, the listing says. It turns on efficiency and effectiveness, and it can give democracy new strength as well.")

/* Translators: section “What It Is About”, list: title. */
NC_ ("ict-public-sector/about/topics/title", "Topics It Names")

/* Translators: section “What It Is About”, paragraph: title. */
NC_ ("ict-public-sector/about/knowledge/title", "From Computer Science to Management")

/* Translators: section “What It Is About”, paragraph: text. */
NC_ ("ict-public-sector/about/knowledge/text", "You bring the computer science. The programme is meant to teach you to use it where organisations are run: in administration and in management.")

/* Translators: section “What It Is About”, list: title. */
NC_ ("ict-public-sector/about/field/title", "The Field It Covers")

/* Translators: section “What It Is About”, facts: title. */
NC_ ("ict-public-sector/about/partner/title", "Taught Together")

/* Translators: section “Why Leiden”: title. */
NC_ ("ict-public-sector/why-leiden/title", "Why Leiden")

/* Translators: section “Why Leiden”: group. */
NC_ ("ict-public-sector/why-leiden/group", "The Programme")

/* Translators: section “Why Leiden”: summary. */
NC_ ("ict-public-sector/why-leiden/summary", "What the listing holds in its favour")

/* Translators: section “Why Leiden”, paragraph: text. */
NC_ ("ict-public-sector/why-leiden/lead/text", "The programme is a specialisation of a master’s. There is nothing else like it in the Netherlands, the listing claims.")

/* Translators: section “Why Leiden”, callout: text. */
NC_ ("ict-public-sector/why-leiden/claims/text", "What follows is in the listing’s words and on its word: “strong”, “good”, “excellent”. Nothing here was tested.")

/* Translators: section “Why Leiden”, facts: title. */
NC_ ("ict-public-sector/why-leiden/international/title", "An International Setting")

/* Translators: section “Why Leiden”, facts: title. */
NC_ ("ict-public-sector/why-leiden/teaching/title", "Teaching")

/* Translators: section “Why Leiden”, facts: title. */
NC_ ("ict-public-sector/why-leiden/industry/title", "Ties to Industry")

/* Translators: section “Is It for You?”: title. */
NC_ ("ict-public-sector/for-you/title", "Is It for You?")

/* Translators: section “Is It for You?”: group. */
NC_ ("ict-public-sector/for-you/group", "The Programme")

/* Translators: section “Is It for You?”: summary. */
NC_ ("ict-public-sector/for-you/summary", "Three questions to ask yourself")

/* Translators: section “Is It for You?”, paragraph: text. */
NC_ ("ict-public-sector/for-you/lead/text", "The listing has three questions for its readers. Answer yes to all of them, it says, and this is the programme to choose.")

/* Translators: section “Is It for You?”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/for-you/formal/text", "Interest is one matter, admission another. The [eligibility check](brochure:section/eligibility) holds your degree and your English test against the listed rules.")

/* Translators: section “Careers”: title. */
NC_ ("ict-public-sector/careers/title", "Careers")

/* Translators: section “Careers”: group. */
NC_ ("ict-public-sector/careers/group", "Afterwards")

/* Translators: section “Careers”: summary. */
NC_ ("ict-public-sector/careers/summary", "Jobs, employers and other paths")

/* Translators: section “Careers”, paragraph: text. */
NC_ ("ict-public-sector/careers/lead/text", "Job opportunities are excellent and diverse, according to the listing. They are not confined to the public sector.")

/* Translators: section “Careers”, list: title. */
NC_ ("ict-public-sector/careers/jobs/title", "Possible Careers")

/* Translators: section “Careers”, list, entry 1: text. */
NC_ ("ict-public-sector/careers/jobs/items-1/text", "IT professional in a public body")

/* Translators: section “Careers”, list, entry 2: text. */
NC_ ("ict-public-sector/careers/jobs/items-2/text", "IT professional in a company")

/* Translators: section “Careers”, list, entry 3: text. */
NC_ ("ict-public-sector/careers/jobs/items-3/text", "Chief Information Officer (CIO) of a government body, a post for which graduates are called especially qualified")

/* Translators: section “Careers”, list: title. */
NC_ ("ict-public-sector/careers/employers/title", "Where Graduates Found Work")

/* Translators: section “Careers”, list, entry 1: text. */
NC_ ("ict-public-sector/careers/employers/items-1/text", "With governmental, non-profit and profit organisations")

/* Translators: section “Careers”, list, entry 2: text. */
NC_ ("ict-public-sector/careers/employers/items-2/text", "In Europe and outside it")

/* Translators: section “Careers”, facts: title. */
NC_ ("ict-public-sector/careers/other-paths/title", "Other Paths")

/* Translators: section “Careers”, callout: text. */
NC_ ("ict-public-sector/careers/claims/text", "These are the listing’s statements. It gives no figures for them.")

/* Translators: section “Skills”: title. */
NC_ ("ict-public-sector/skills/title", "Skills")

/* Translators: section “Skills”: group. */
NC_ ("ict-public-sector/skills/group", "Afterwards")

/* Translators: section “Skills”: summary. */
NC_ ("ict-public-sector/skills/summary", "What graduates understand and can do")

/* Translators: section “Skills”, paragraph: text. */
NC_ ("ict-public-sector/skills/lead/text", "Graduates know very well what IT does in the public sector and which roles it plays there, the listing says.")

/* Translators: section “Skills”, list: title. */
NC_ ("ict-public-sector/skills/abilities/title", "What They Can Do")

/* Translators: section “Skills”, list, entry 1: text. */
NC_ ("ict-public-sector/skills/abilities/items-1/text", "Contribute to IT strategies in government settings")

/* Translators: section “Skills”, list, entry 2: text. */
NC_ ("ict-public-sector/skills/abilities/items-2/text", "Form a bridge between general management and IT departments")

/* Translators: section “Skills”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/skills/more/text", "[Careers](brochure:section/careers) says where these skills have led.")

/* Translators: section “Department”: title. */
NC_ ("ict-public-sector/department/title", "Department")

/* Translators: section “Department”: group. */
NC_ ("ict-public-sector/department/group", "Practical")

/* Translators: section “Department”: summary. */
NC_ ("ict-public-sector/department/summary", "The faculties behind the programme")

/* Translators: section “Department”, paragraph: text. */
NC_ ("ict-public-sector/department/lead/text", "The listing names the Faculty of Science where it asks for the department. A second faculty, in The Hague, shares in the teaching.")

/* Translators: section “Department”, organisations: title. */
NC_ ("ict-public-sector/department/organisations/title", "How They Belong Together")

/* Translators: section “Study Options”: title. */
NC_ ("ict-public-sector/study-options/title", "Study Options")

/* Translators: section “Study Options”: group. */
NC_ ("ict-public-sector/study-options/group", "Practical")

/* Translators: section “Study Options”: summary. */
NC_ ("ict-public-sector/study-options/summary", "How long it takes, and in what mode")

/* Translators: section “Study Options”, list: title. */
NC_ ("ict-public-sector/study-options/unknown/title", "Not Stated in the Source")

/* Translators: section “Study Options”, list, entry 1: text. */
NC_ ("ict-public-sector/study-options/unknown/items-1/text", "The number of credits")

/* Translators: section “Study Options”, list, entry 2: text. */
NC_ ("ict-public-sector/study-options/unknown/items-2/text", "The language of instruction")

/* Translators: section “Study Options”, list, entry 3: text. */
NC_ ("ict-public-sector/study-options/unknown/items-3/text", "The list of courses")

/* Translators: section “Study Options”, list, entry 4: text. */
NC_ ("ict-public-sector/study-options/unknown/items-4/text", "The size of the thesis")

/* Translators: section “Tuition Fees”: title. */
NC_ ("ict-public-sector/tuition-fees/title", "Tuition Fees")

/* Translators: section “Tuition Fees”: group. */
NC_ ("ict-public-sector/tuition-fees/group", "Practical")

/* Translators: section “Tuition Fees”: summary. */
NC_ ("ict-public-sector/tuition-fees/summary", "One fee in euros, and a second figure")

/* Translators: section “Tuition Fees”, callout: title. */
NC_ ("ict-public-sector/tuition-fees/second-figure/title", "About the Second Figure")

/* Translators: section “Tuition Fees”, callout: text. */
NC_ ("ict-public-sector/tuition-fees/second-figure/text", "The amount in euros is the one that counts. The second figure bears no currency sign. Its digits are grouped the Indian way and the page was made for India, so rupees are a fair guess. The rate and the day of the conversion are not given, so it is not recalculated here.")

/* Translators: section “Tuition Fees”, list: title. */
NC_ ("ict-public-sector/tuition-fees/unknown/title", "Not Stated in the Source")

/* Translators: section “Tuition Fees”, list, entry 1: text. */
NC_ ("ict-public-sector/tuition-fees/unknown/items-1/text", "The fee for students from the EU or EEA")

/* Translators: section “Tuition Fees”, list, entry 2: text. */
NC_ ("ict-public-sector/tuition-fees/unknown/items-2/text", "Scholarships")

/* Translators: section “Tuition Fees”, list, entry 3: text. */
NC_ ("ict-public-sector/tuition-fees/unknown/items-3/text", "The cost of living and of housing")

/* Translators: section “Dates”: title. */
NC_ ("ict-public-sector/dates/title", "Dates")

/* Translators: section “Dates”: group. */
NC_ ("ict-public-sector/dates/group", "Practical")

/* Translators: section “Dates”: summary. */
NC_ ("ict-public-sector/dates/summary", "The listed start and deadline, both past")

/* Translators: section “Dates”, callout: title. */
NC_ ("ict-public-sector/dates/order/title", "These Dates Do Not Fit Together")

/* Translators: section “Dates”, callout: text. */
NC_ ("ict-public-sector/dates/order/text", "The listed deadline comes after the listed start. They probably belong to two different intakes, so this brochure keeps them apart. Both are months that were only expected, and both have passed.")

/* Translators: section “Dates”, list: title. */
NC_ ("ict-public-sector/dates/unknown/title", "Not Stated in the Source")

/* Translators: section “Dates”, list, entry 1: text. */
NC_ ("ict-public-sector/dates/unknown/items-1/text", "The day of the month, for either date")

/* Translators: section “Dates”, list, entry 2: text. */
NC_ ("ict-public-sector/dates/unknown/items-2/text", "Which intake the deadline is for")

/* Translators: section “Dates”, list, entry 3: text. */
NC_ ("ict-public-sector/dates/unknown/items-3/text", "Any later intake")

/* Translators: section “Entry Requirements”: title. */
NC_ ("ict-public-sector/entry-requirements/title", "Entry Requirements")

/* Translators: section “Entry Requirements”: group. */
NC_ ("ict-public-sector/entry-requirements/group", "Admission")

/* Translators: section “Entry Requirements”: summary. */
NC_ ("ict-public-sector/entry-requirements/summary", "Degree, subject and English, for two groups of applicants")

/* Translators: section “Entry Requirements”, paragraph: text. */
NC_ ("ict-public-sector/entry-requirements/lead/text", "The listing has one set of requirements for students from the United States and another for international students. They ask for different scores.")

/* Translators: section “Entry Requirements”, facts: title. */
NC_ ("ict-public-sector/entry-requirements/board/title", "Who Decides")

/* Translators: section “Entry Requirements”, list: title. */
NC_ ("ict-public-sector/entry-requirements/unknown/title", "Not Stated in the Source")

/* Translators: section “Entry Requirements”, list, entry 1: text. */
NC_ ("ict-public-sector/entry-requirements/unknown/items-1/text", "A set for applicants with a Dutch degree")

/* Translators: section “Entry Requirements”, list, entry 2: text. */
NC_ ("ict-public-sector/entry-requirements/unknown/items-2/text", "A minimum grade for the degree")

/* Translators: section “Entry Requirements”, list, entry 3: text. */
NC_ ("ict-public-sector/entry-requirements/unknown/items-3/text", "How old a test result may be")

/* Translators: section “Entry Requirements”, list, entry 4: text. */
NC_ ("ict-public-sector/entry-requirements/unknown/items-4/text", "Who is exempt from a test of English")

/* Translators: section “Entry Requirements”, list, entry 5: text. */
NC_ ("ict-public-sector/entry-requirements/unknown/items-5/text", "Which documents to hand in, and how to apply")

/* Translators: section “Eligibility Check”: title. */
NC_ ("ict-public-sector/eligibility/title", "Eligibility Check")

/* Translators: section “Eligibility Check”: group. */
NC_ ("ict-public-sector/eligibility/group", "Admission")

/* Translators: section “Eligibility Check”: summary. */
NC_ ("ict-public-sector/eligibility/summary", "Your degree and English against the listed rules")

/* Translators: section “Eligibility Check”, paragraph: text. */
NC_ ("ict-public-sector/eligibility/lead/text", "Fill in what you know. Every answer is compared at once with the rules as listed. Admission itself is for the university’s Board of Admissions to decide.")

/* Translators: section “Contact”: title. */
NC_ ("ict-public-sector/contact/title", "Contact")

/* Translators: section “Contact”: group. */
NC_ ("ict-public-sector/contact/group", "Admission")

/* Translators: section “Contact”: summary. */
NC_ ("ict-public-sector/contact/summary", "The university’s address, as listed and on record")

/* Translators: section “Contact”, callout: text. */
NC_ ("ict-public-sector/contact/no-contact/text", "The listing ends with the heading “Get in touch”. Nothing comes after it: no form, no name, no number.")

/* Translators: section “About This Brochure”: title. */
NC_ ("ict-public-sector/about-this-brochure/title", "About This Brochure")

/* Translators: section “About This Brochure”: summary. */
NC_ ("ict-public-sector/about-this-brochure/summary", "Sources, gaps, contradictions and your privacy")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("ict-public-sector/about-this-brochure/lead/text", "This brochure is an independent retelling of one public listing. Leiden University did not make it, check it or approve it.")

/* Translators: section “About This Brochure”, callout: title. */
NC_ ("ict-public-sector/about-this-brochure/privacy/title", "Privacy")

/* Translators: section “About This Brochure”, callout: text. */
NC_ ("ict-public-sector/about-this-brochure/privacy/text", "This brochure works without a network. It sets no cookies and tracks nobody. The answers you give stay on this device.")

/* Translators: section “About This Brochure”, notices: title. */
NC_ ("ict-public-sector/about-this-brochure/notices/title", "Notices")

/* Translators: section “About This Brochure”, sources: title. */
NC_ ("ict-public-sector/about-this-brochure/sources/title", "Sources")

/* Translators: section “About This Brochure”, discrepancies: title. */
NC_ ("ict-public-sector/about-this-brochure/discrepancies/title", "Where the Source Is Unclear")

/* Translators: section “About This Brochure”, corrections: title. */
NC_ ("ict-public-sector/about-this-brochure/corrections/title", "Corrected Wording")

/* Translators: section “About This Brochure”, list: title. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/title", "Not Stated in the Source")

/* Translators: section “About This Brochure”, list, entry 1: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-1/text", "The title of the degree")

/* Translators: section “About This Brochure”, list, entry 2: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-2/text", "Credits")

/* Translators: section “About This Brochure”, list, entry 3: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-3/text", "The language of instruction")

/* Translators: section “About This Brochure”, list, entry 4: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-4/text", "Courses and curriculum")

/* Translators: section “About This Brochure”, list, entry 5: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-5/text", "The size of the thesis")

/* Translators: section “About This Brochure”, list, entry 6: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-6/text", "The fee for students from the EU or EEA")

/* Translators: section “About This Brochure”, list, entry 7: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-7/text", "Scholarships")

/* Translators: section “About This Brochure”, list, entry 8: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-8/text", "Living costs")

/* Translators: section “About This Brochure”, list, entry 9: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-9/text", "Visas")

/* Translators: section “About This Brochure”, list, entry 10: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-10/text", "Housing")

/* Translators: section “About This Brochure”, list, entry 11: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-11/text", "Documents to hand in")

/* Translators: section “About This Brochure”, list, entry 12: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-12/text", "How to apply")

/* Translators: section “About This Brochure”, list, entry 13: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-13/text", "A minimum grade")

/* Translators: section “About This Brochure”, list, entry 14: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-14/text", "How long a test result stays valid")

/* Translators: section “About This Brochure”, list, entry 15: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-15/text", "Exemptions")

/* Translators: section “About This Brochure”, list, entry 16: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-16/text", "Accreditation")

/* Translators: section “About This Brochure”, list, entry 17: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-17/text", "E-mail, phone and website")

/* Translators: section “About This Brochure”, list, entry 18: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-18/text", "The city in the address")

/* Translators: section “About This Brochure”, list, entry 19: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-19/text", "Requirements for Dutch applicants")

/* Translators: section “About This Brochure”, list, entry 20: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-20/text", "The day the page was captured")

/* Translators: section “About This Brochure”, list: title. */
NC_ ("ict-public-sector/about-this-brochure/dead-labels/title", "Labels That Led Nowhere")

/* Translators: section “About This Brochure”, list, entry 1: text. */
NC_ ("ict-public-sector/about-this-brochure/dead-labels/items-1/text", "“Read more”, on the pandemic notice")

/* Translators: section “About This Brochure”, list, entry 2: text. */
NC_ ("ict-public-sector/about-this-brochure/dead-labels/items-2/text", "“More details”, after the application deadline")

/* Translators: section “About This Brochure”, list, entry 3: text. */
NC_ ("ict-public-sector/about-this-brochure/dead-labels/items-3/text", "“Get in touch”, at the end of the page")

/* Translators: section “About This Brochure”, paragraph: title. */
NC_ ("ict-public-sector/about-this-brochure/licence/title", "Licence")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("ict-public-sector/about-this-brochure/licence/text", "The words of this brochure may be shared and changed under the licence CC BY-SA 4.0. The program that shows them is free software under the GNU General Public License.")

/* Translators: intake “Listed start”: title. */
NC_ ("ict-public-sector/listed-start/title", "Listed start")

/* Translators: intake “Listed start”: note. */
NC_ ("ict-public-sector/listed-start/note", "The source has no application deadline for this start.")

/* Translators: intake “Listed deadline”: title. */
NC_ ("ict-public-sector/listed-deadline/title", "Listed deadline")

/* Translators: intake “Listed deadline”: note. */
NC_ ("ict-public-sector/listed-deadline/note", "The source has no start for this deadline. It may be for the following February (inferred).")

/* Translators: requirements “Applicants from the United States”: title. */
NC_ ("ict-public-sector/united-states/title", "Applicants from the United States")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: title. */
NC_ ("ict-public-sector/united-states/degree-level/title", "Degree")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: text. */
NC_ ("ict-public-sector/united-states/degree-level/text", "A Bachelor of Arts, a Bachelor of Science or an equivalent degree, as for every master’s at Leiden.")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: explanations answer-meets. */
NC_ ("ict-public-sector/united-states/degree-level/explanations/answer-meets", "A degree of this level is what the listing asks for.")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: explanations answer-assessed-in-progress. */
NC_ ("ict-public-sector/united-states/degree-level/explanations/answer-assessed-in-progress", "The listing says nothing about degrees that are not finished. The Board of Admissions would have to decide.")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: explanations answer-assessed-equivalent. */
NC_ ("ict-public-sector/united-states/degree-level/explanations/answer-assessed-equivalent", "Whether a degree is as good as the one in the listing is for the Board of Admissions to judge.")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: explanations work-assessed. */
NC_ ("ict-public-sector/united-states/degree-level/explanations/work-assessed", "Without a degree the requirement is not met as it stands. The Board of Admissions also weighs work experience, so yours may count.")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: explanations work-missing. */
NC_ ("ict-public-sector/united-states/degree-level/explanations/work-missing", "Say whether you have relevant work experience: without a degree, it is what the Board of Admissions could weigh.")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: explanations answer-fails. */
NC_ ("ict-public-sector/united-states/degree-level/explanations/answer-fails", "The listing asks for a bachelor’s degree, or for one that the Board of Admissions takes as equivalent.")

/* Translators: requirements “Applicants from the United States”, rule “Degree”: explanations answer-missing. */
NC_ ("ict-public-sector/united-states/degree-level/explanations/answer-missing", "Fill in the degree you hold or are studying for.")

/* Translators: requirements “Applicants from the United States”, rule “Subject”: title. */
NC_ ("ict-public-sector/united-states/subject/title", "Subject")

/* Translators: requirements “Applicants from the United States”, rule “Subject”: text. */
NC_ ("ict-public-sector/united-states/subject/text", "A bachelor’s in computer science or something closely related. The listing says so of the programme as a whole, so it is applied to this group too.")

/* Translators: requirements “Applicants from the United States”, rule “Subject”: explanations answer-meets. */
NC_ ("ict-public-sector/united-states/subject/explanations/answer-meets", "Your subject is one that the listing names. The Board of Admissions still checks it.")

/* Translators: requirements “Applicants from the United States”, rule “Subject”: explanations answer-assessed-related-self. */
NC_ ("ict-public-sector/united-states/subject/explanations/answer-assessed-related-self", "How close a subject must be to computer science, the listing does not say. The Board of Admissions judges it, and work experience counts.")

/* Translators: requirements “Applicants from the United States”, rule “Subject”: explanations answer-assessed-other. */
NC_ ("ict-public-sector/united-states/subject/explanations/answer-assessed-other", "The listing wants computer science or a subject very near it. With another one the Board of Admissions decides, and work experience counts.")

/* Translators: requirements “Applicants from the United States”, rule “Subject”: explanations no-degree. */
NC_ ("ict-public-sector/united-states/subject/explanations/no-degree", "Where there is no degree, there is no subject to look at.")

/* Translators: requirements “Applicants from the United States”, rule “Subject”: explanations answer-missing. */
NC_ ("ict-public-sector/united-states/subject/explanations/answer-missing", "Fill in what you studied.")

/* Translators: requirements “Applicants from the United States”, rule “English”: title. */
NC_ ("ict-public-sector/united-states/english/title", "English")

/* Translators: requirements “Applicants from the United States”, rule “English”: text. */
NC_ ("ict-public-sector/united-states/english/text", "IELTS 6.0; or TOEFL iBT 80 with at least 20 in each component; or C2 Proficiency or C1 Advanced with a component score of 169.")

/* Translators: requirements “Applicants from the United States”, rule “English”, test 1: note. */
NC_ ("ict-public-sector/united-states/english/parameters/ielts/note", "According to a footnote of the listing, the IELTS score that is wanted may vary by course.")

/* Translators: requirements “Applicants from the United States”, rule “English”, test 3: note. */
NC_ ("ict-public-sector/united-states/english/parameters/cpe/note", "The listing asks for a “component score of 169”. It is read here as 169 in each of Reading, Writing, Listening and Speaking.")

/* Translators: requirements “Applicants from the United States”, rule “English”, test 4: note. */
NC_ ("ict-public-sector/united-states/english/parameters/cae/note", "The listing asks for a “component score of 169”. It is read here as 169 in each of Reading, Writing, Listening and Speaking.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations no-country. */
NC_ ("ict-public-sector/united-states/english/explanations/no-country", "Fill in the country first: it decides which requirements apply.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations no-test. */
NC_ ("ict-public-sector/united-states/english/explanations/no-test", "Add a test of English. You can read on without one; a result is needed later.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations test-missing. */
NC_ ("ict-public-sector/united-states/english/explanations/test-missing", "Choose which test this is.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations none-yet. */
NC_ ("ict-public-sector/united-states/english/explanations/none-yet", "You can read on without a test; a result is needed later.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations other-test. */
NC_ ("ict-public-sector/united-states/english/explanations/other-test", "This test is not in the listing. Ask the Board of Admissions whether it counts.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations exempt. */
NC_ ("ict-public-sector/united-states/english/explanations/exempt", "The listing exempts nobody. Ask the Board of Admissions whether an exemption applies to you.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations not-listed. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/not-listed", "{test} is not in the listing for this group. Ask the Board of Admissions whether it counts.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations score-missing. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/score-missing", "Fill in the overall score of {test}; the listed minimum is {minimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations minimum-met. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/minimum-met", "{test} {given} reaches the listed minimum of {minimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations below-minimum. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/below-minimum", "{test} {given} is {short} short of the listed minimum of {minimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations change-below-minimum. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/change-below-minimum", "An overall score of {needed} or more would meet the minimum.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations module. */
NC_ ("ict-public-sector/united-states/english/explanations/module", "The score is high enough, but the listing does not say whether General Training counts. The Board of Admissions decides.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations change-module. */
NC_ ("ict-public-sector/united-states/english/explanations/change-module", "The same score in the Academic module would meet the minimum.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations concordance-met. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/concordance-met", "{test} {given} on the new scale corresponds to {low} to {high} on the old one: all of it reaches the listed minimum of {minimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations concordance-below. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/concordance-below", "{test} {given} on the new scale corresponds to {low} to {high} on the old one: all of it is below the listed minimum of {minimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations concordance-straddles. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/concordance-straddles", "{test} {given} on the new scale corresponds to {low} to {high} on the old one. The listed minimum of {minimum} lies in between, so people must decide.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations change-concordance-below. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/change-concordance-below", "On the new scale, {needed} or more would surely meet the minimum.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations change-concordance-straddles. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/change-concordance-straddles", "On the new scale, {needed} or more would surely meet the minimum.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations invalid. */
NC_ ("ict-public-sector/united-states/english/explanations/invalid", "A score cannot be right as it is; mend it and the verdict follows.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations score-missing-toefl. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/score-missing-toefl", "Fill in the total and the component scores of {test}; the listed minimum is {minimum}, with {componentMinimum} in each component.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations components-missing. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/components-missing", "Fill in the scores of every component of {test}. Still open: {component}. The listed minimum is {componentMinimum} in each.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations change-components-missing-toefl. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/change-components-missing-toefl", "A total of {needed} or more would do without them: no component can then be below {componentMinimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations components-met. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/components-met", "Every component of {test} that counts reaches the listed minimum of {componentMinimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations components-met-toefl. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/components-met-toefl", "{test} {total} reaches the listed minimum of {minimum}, and every component reaches {componentMinimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations components-met-cae. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/components-met-cae", "Reading, Writing, Listening and Speaking all reach the listed minimum of {componentMinimum}. This group needs no pass of {test} at level C1 for that.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations total-suffices. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/total-suffices", "{test} {total} is so high that no component can be below {componentMinimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations component-below. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/component-below", "{given} in {component} is {short} short of the listed component minimum of {componentMinimum}.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations change-component-below. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/change-component-below", "{componentMinimum} or more in every component that counts would meet this minimum.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations uncounted-below. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/uncounted-below", "The four skills reach {componentMinimum}, but {component} is at {given}. Whether that counts, the listing does not say.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations concordance-component. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/concordance-component", "The total corresponds to enough, but the test makers’ table does not confirm {componentMinimum} for: {component}. The Board of Admissions decides.")

/* Translators: requirements “Applicants from the United States”, note 1. */
NC_ ("ict-public-sector/united-states/notes-1", "“From the United States” is not explained in the listing: it could mean citizenship, residence or the place of study. This brochure asks where you studied.")

/* Translators: requirements “International applicants”: title. */
NC_ ("ict-public-sector/international/title", "International applicants")

/* Translators: requirements “International applicants”, rule “Degree”: title. */
NC_ ("ict-public-sector/international/degree-level/title", "Degree")

/* Translators: requirements “International applicants”, rule “Degree”: text. */
NC_ ("ict-public-sector/international/degree-level/text", "A bachelor’s degree, or a background that the Board of Admissions takes as equivalent to one in computer science.")

/* Translators: requirements “International applicants”, rule “Degree”: explanations answer-meets. */
NC_ ("ict-public-sector/international/degree-level/explanations/answer-meets", "A degree of this level is what the listing asks for.")

/* Translators: requirements “International applicants”, rule “Degree”: explanations answer-assessed-in-progress. */
NC_ ("ict-public-sector/international/degree-level/explanations/answer-assessed-in-progress", "The listing says nothing about degrees that are not finished. The Board of Admissions would have to decide.")

/* Translators: requirements “International applicants”, rule “Degree”: explanations answer-assessed-equivalent. */
NC_ ("ict-public-sector/international/degree-level/explanations/answer-assessed-equivalent", "Whether a degree is as good as the one in the listing is for the Board of Admissions to judge.")

/* Translators: requirements “International applicants”, rule “Degree”: explanations work-assessed. */
NC_ ("ict-public-sector/international/degree-level/explanations/work-assessed", "Without a degree the requirement is not met as it stands. The Board of Admissions also weighs work experience, so yours may count.")

/* Translators: requirements “International applicants”, rule “Degree”: explanations work-missing. */
NC_ ("ict-public-sector/international/degree-level/explanations/work-missing", "Say whether you have relevant work experience: without a degree, it is what the Board of Admissions could weigh.")

/* Translators: requirements “International applicants”, rule “Degree”: explanations answer-fails. */
NC_ ("ict-public-sector/international/degree-level/explanations/answer-fails", "The listing asks for a bachelor’s degree, or for one that the Board of Admissions takes as equivalent.")

/* Translators: requirements “International applicants”, rule “Degree”: explanations answer-missing. */
NC_ ("ict-public-sector/international/degree-level/explanations/answer-missing", "Fill in the degree you hold or are studying for.")

/* Translators: requirements “International applicants”, rule “Subject”: title. */
NC_ ("ict-public-sector/international/subject/title", "Subject")

/* Translators: requirements “International applicants”, rule “Subject”: text. */
NC_ ("ict-public-sector/international/subject/text", "A bachelor’s in computer science or something closely related; the Board of Admissions judges academic background and work experience.")

/* Translators: requirements “International applicants”, rule “Subject”: explanations answer-meets. */
NC_ ("ict-public-sector/international/subject/explanations/answer-meets", "Your subject is one that the listing names. The Board of Admissions still checks it.")

/* Translators: requirements “International applicants”, rule “Subject”: explanations answer-assessed-related-self. */
NC_ ("ict-public-sector/international/subject/explanations/answer-assessed-related-self", "How close a subject must be to computer science, the listing does not say. The Board of Admissions judges it, and work experience counts.")

/* Translators: requirements “International applicants”, rule “Subject”: explanations answer-assessed-other. */
NC_ ("ict-public-sector/international/subject/explanations/answer-assessed-other", "The listing wants computer science or a subject very near it. With another one the Board of Admissions decides, and work experience counts.")

/* Translators: requirements “International applicants”, rule “Subject”: explanations no-degree. */
NC_ ("ict-public-sector/international/subject/explanations/no-degree", "Where there is no degree, there is no subject to look at.")

/* Translators: requirements “International applicants”, rule “Subject”: explanations answer-missing. */
NC_ ("ict-public-sector/international/subject/explanations/answer-missing", "Fill in what you studied.")

/* Translators: requirements “International applicants”, rule “English”: title. */
NC_ ("ict-public-sector/international/english/title", "English")

/* Translators: requirements “International applicants”, rule “English”: text. */
NC_ ("ict-public-sector/international/english/text", "IELTS 6.5; or TOEFL iBT 90; or C1 Advanced with at least grade C.")

/* Translators: requirements “International applicants”, rule “English”, test 1: note. */
NC_ ("ict-public-sector/international/english/parameters/ielts/note", "According to a footnote of the listing, the IELTS score that is wanted may vary by course.")

/* Translators: requirements “International applicants”, rule “English”: explanations no-country. */
NC_ ("ict-public-sector/international/english/explanations/no-country", "Fill in the country first: it decides which requirements apply.")

/* Translators: requirements “International applicants”, rule “English”: explanations no-test. */
NC_ ("ict-public-sector/international/english/explanations/no-test", "Add a test of English. You can read on without one; a result is needed later.")

/* Translators: requirements “International applicants”, rule “English”: explanations test-missing. */
NC_ ("ict-public-sector/international/english/explanations/test-missing", "Choose which test this is.")

/* Translators: requirements “International applicants”, rule “English”: explanations none-yet. */
NC_ ("ict-public-sector/international/english/explanations/none-yet", "You can read on without a test; a result is needed later.")

/* Translators: requirements “International applicants”, rule “English”: explanations other-test. */
NC_ ("ict-public-sector/international/english/explanations/other-test", "This test is not in the listing. Ask the Board of Admissions whether it counts.")

/* Translators: requirements “International applicants”, rule “English”: explanations exempt. */
NC_ ("ict-public-sector/international/english/explanations/exempt", "The listing exempts nobody. Ask the Board of Admissions whether an exemption applies to you.")

/* Translators: requirements “International applicants”, rule “English”: explanations not-listed. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/not-listed", "{test} is not in the listing for this group. Ask the Board of Admissions whether it counts.")

/* Translators: requirements “International applicants”, rule “English”: explanations score-missing. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/score-missing", "Fill in the overall score of {test}; the listed minimum is {minimum}.")

/* Translators: requirements “International applicants”, rule “English”: explanations minimum-met. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/minimum-met", "{test} {given} reaches the listed minimum of {minimum}.")

/* Translators: requirements “International applicants”, rule “English”: explanations below-minimum. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/below-minimum", "{test} {given} is {short} short of the listed minimum of {minimum}.")

/* Translators: requirements “International applicants”, rule “English”: explanations change-below-minimum. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/change-below-minimum", "An overall score of {needed} or more would meet the minimum.")

/* Translators: requirements “International applicants”, rule “English”: explanations module. */
NC_ ("ict-public-sector/international/english/explanations/module", "The score is high enough, but the listing does not say whether General Training counts. The Board of Admissions decides.")

/* Translators: requirements “International applicants”, rule “English”: explanations change-module. */
NC_ ("ict-public-sector/international/english/explanations/change-module", "The same score in the Academic module would meet the minimum.")

/* Translators: requirements “International applicants”, rule “English”: explanations concordance-met. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/concordance-met", "{test} {given} on the new scale corresponds to {low} to {high} on the old one: all of it reaches the listed minimum of {minimum}.")

/* Translators: requirements “International applicants”, rule “English”: explanations concordance-below. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/concordance-below", "{test} {given} on the new scale corresponds to {low} to {high} on the old one: all of it is below the listed minimum of {minimum}.")

/* Translators: requirements “International applicants”, rule “English”: explanations concordance-straddles. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/concordance-straddles", "{test} {given} on the new scale corresponds to {low} to {high} on the old one. The listed minimum of {minimum} lies in between, so people must decide.")

/* Translators: requirements “International applicants”, rule “English”: explanations change-concordance-below. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/change-concordance-below", "On the new scale, {needed} or more would surely meet the minimum.")

/* Translators: requirements “International applicants”, rule “English”: explanations change-concordance-straddles. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/change-concordance-straddles", "On the new scale, {needed} or more would surely meet the minimum.")

/* Translators: requirements “International applicants”, rule “English”: explanations invalid. */
NC_ ("ict-public-sector/international/english/explanations/invalid", "A score cannot be right as it is; mend it and the verdict follows.")

/* Translators: requirements “International applicants”, rule “English”: explanations no-set. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/no-set", "The listing has no set of requirements for this country: {country}. The Board of Admissions decides which test counts.")

/* Translators: requirements “International applicants”, rule “English”: explanations not-listed-cpe. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/not-listed-cpe", "For this group the listing names C1 Advanced and not {test}, although that is the higher examination. The Board of Admissions decides.")

/* Translators: requirements “International applicants”, rule “English”: explanations score-missing-cae. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/score-missing-cae", "Fill in the grade or the overall score of {test}; grade C, from {minimum} on, is the listed minimum.")

/* Translators: requirements “International applicants”, rule “English”: explanations minimum-met-cae. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/minimum-met-cae", "{test} {given} lies in the band of grade C or above, which starts at {minimum}.")

/* Translators: requirements “International applicants”, rule “English”: explanations below-minimum-cae. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/below-minimum-cae", "{test} {given} is {short} short of grade C, which starts at {minimum}.")

/* Translators: requirements “International applicants”, rule “English”: explanations grade-met. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/grade-met", "Grade {grade} in {test} reaches the listed minimum of grade C.")

/* Translators: requirements “International applicants”, note 1. */
NC_ ("ict-public-sector/international/notes-1", "The listing has no requirements of its own for applicants from the Netherlands.")

/* Translators: organisation leiden-university: name. */
NC_ ("leiden-university/name", "Leiden University")

/* Translators: organisation leiden-university, address 1: note. */
NC_ ("leiden-university/addresses-1/note", "As listed: the city is blank and the postcode lacks its letters.")

/* Translators: organisation leiden-university, address 2: note. */
NC_ ("leiden-university/addresses-2/note", "From the university’s own directory, not from the listing.")

/* Translators: organisation leiden-university, address 3: note. */
NC_ ("leiden-university/addresses-3/note", "From the university’s own directory, not from the listing.")

/* Translators: organisation faculty-of-science: name. */
NC_ ("faculty-of-science/name", "Faculty of Science")

/* Translators: organisation faculty-of-science: note. */
NC_ ("faculty-of-science/note", "Named as the department.")

/* Translators: organisation faculty-of-governance-and-global-affairs: name. */
NC_ ("faculty-of-governance-and-global-affairs/name", "Faculty of Governance and Global Affairs")

/* Translators: organisation faculty-of-governance-and-global-affairs: note. */
NC_ ("faculty-of-governance-and-global-affairs/note", "Partner in several courses. It is in The Hague.")

/* Translators: test ielts: name. */
NC_ ("ielts/name", "IELTS")

/* Translators: test toefl: name. */
NC_ ("toefl/name", "TOEFL iBT")

/* Translators: test toefl, scale toefl-120: name. */
NC_ ("toefl/toefl-120/name", "TOEFL iBT, scale 0 to 120")

/* Translators: test toefl, scale toefl-6: name. */
NC_ ("toefl/toefl-6/name", "TOEFL iBT, scale 1 to 6")

/* Translators: test cae: name. */
NC_ ("cae/name", "C1 Advanced")

/* Translators: test cae, scale cae, grade 1 (Grade A (level C2)): label. */
NC_ ("cae/cae/A/label", "Grade A (level C2)")

/* Translators: test cae, scale cae, grade 2 (Grade B (level C1)): label. */
NC_ ("cae/cae/B/label", "Grade B (level C1)")

/* Translators: test cae, scale cae, grade 3 (Grade C (level C1)): label. */
NC_ ("cae/cae/C/label", "Grade C (level C1)")

/* Translators: test cae, scale cae, grade 4 (Level B2): label. */
NC_ ("cae/cae/B2/label", "Level B2")

/* Translators: test cpe: name. */
NC_ ("cpe/name", "C2 Proficiency")

/* Translators: test cpe, scale cpe, grade 1 (Grade A (level C2)): label. */
NC_ ("cpe/cpe/A/label", "Grade A (level C2)")

/* Translators: test cpe, scale cpe, grade 2 (Grade B (level C2)): label. */
NC_ ("cpe/cpe/B/label", "Grade B (level C2)")

/* Translators: test cpe, scale cpe, grade 3 (Grade C (level C2)): label. */
NC_ ("cpe/cpe/C/label", "Grade C (level C2)")

/* Translators: test cpe, scale cpe, grade 4 (Level C1): label. */
NC_ ("cpe/cpe/C1/label", "Level C1")

/* Translators: test pte: name. */
NC_ ("pte/name", "PTE Academic")

/* Translators: source “ICT in the Public Sector, in the Indian edition of a study portal”: title. */
NC_ ("listing/title", "ICT in the Public Sector, in the Indian edition of a study portal")

/* Translators: source “ICT in the Public Sector, in the Indian edition of a study portal”: publisher. */
NC_ ("listing/publisher", "Hotcourses Abroad")

/* Translators: source “ICT in the Public Sector, in the Indian edition of a study portal”: note. */
NC_ ("listing/note", "The page bears no date. It calls its start “expected”, so it was captured before that month. Line numbers count the lines of the captured text.")

/* Translators: source “Prospectus: ICT in Business and the Public Sector”: title. */
NC_ ("prospectus/title", "Prospectus: ICT in Business and the Public Sector")

/* Translators: source “Prospectus: ICT in Business and the Public Sector”: publisher. */
NC_ ("prospectus/publisher", "Leiden University")

/* Translators: source “Prospectus: ICT in Business and the Public Sector”: note. */
NC_ ("prospectus/note", "Read as an archived copy whose day is not recorded. It reports the closure to new students.")

/* Translators: source “Organisation directory: Administration and Central Services”: title. */
NC_ ("directory/title", "Organisation directory: Administration and Central Services")

/* Translators: source “Organisation directory: Administration and Central Services”: publisher. */
NC_ ("directory/publisher", "Leiden University")

/* Translators: source “Organisation directory: Administration and Central Services”: note. */
NC_ ("directory/note", "Read as an archived copy whose day is not recorded. Only the complete address is taken from it.")

/* Translators: source “Application deadlines of master’s programmes”: title. */
NC_ ("deadlines/title", "Application deadlines of master’s programmes")

/* Translators: source “Application deadlines of master’s programmes”: publisher. */
NC_ ("deadlines/publisher", "Leiden University")

/* Translators: source “Application deadlines of master’s programmes”: note. */
NC_ ("deadlines/note", "Shows how applications for a February start close in autumn. Used only to make sense of the listed deadline.")

/* Translators: source “Tuition fees, academic year 2021–22”: title. */
NC_ ("fees-2021/title", "Tuition fees, academic year 2021–22")

/* Translators: source “Tuition fees, academic year 2021–22”: publisher. */
NC_ ("fees-2021/publisher", "College Learners")

/* Translators: source “Tuition fees, academic year 2021–22”: note. */
NC_ ("fees-2021/note", "A copy, made by others, of the university’s page. Used only to guess the year of the listed fee.")

/* Translators: source “Tests of English for master’s applicants”: title. */
NC_ ("english-tests/title", "Tests of English for master’s applicants")

/* Translators: source “Tests of English for master’s applicants”: publisher. */
NC_ ("english-tests/publisher", "Leiden University")

/* Translators: source “Tests of English for master’s applicants”: note. */
NC_ ("english-tests/note", "Older pages of the university. They exempt applicants from some countries and want results of the last two years; the listing has neither rule.")

/* Translators: source “TOEFL iBT score scale change: questions and answers”: title. */
NC_ ("ets/title", "TOEFL iBT score scale change: questions and answers")

/* Translators: source “TOEFL iBT score scale change: questions and answers”: publisher. */
NC_ ("ets/publisher", "ETS")

/* Translators: source “TOEFL iBT score scale change: questions and answers”: note. */
NC_ ("ets/note", "How the scale from one to six compares with the earlier one. The listing is older than the change.")

/* Translators: source “How IELTS scores are calculated”: title. */
NC_ ("ielts/title", "How IELTS scores are calculated")

/* Translators: source “How IELTS scores are calculated”: publisher. */
NC_ ("ielts/publisher", "IELTS partners")

/* Translators: source “How IELTS scores are calculated”: note. */
NC_ ("ielts/note", "The range, the half bands and the rounding of the overall score.")

/* Translators: source “The Cambridge English Scale and its grades”: title. */
NC_ ("cambridge/title", "The Cambridge English Scale and its grades")

/* Translators: source “The Cambridge English Scale and its grades”: publisher. */
NC_ ("cambridge/publisher", "Cambridge University Press & Assessment")

/* Translators: source “The Cambridge English Scale and its grades”: note. */
NC_ ("cambridge/note", "Score ranges and grades of C1 Advanced and C2 Proficiency, and the level that a component score stands for.")

/* Translators: notice “From a listing of 2022. No new students since September 2025.”: title. */
NC_ ("closed/title", "From a listing of 2022. No new students since September 2025.")

/* Translators: notice “From a listing of 2022. No new students since September 2025.”: text. */
NC_ ("closed/text", "The university’s prospectus reports that the parent programme, ICT in Business and the Public Sector, no longer admits new students. The listing is older and does not know of this. Everything in this brochure describes the programme as it was listed then.")

/* Translators: notice “Pandemic notice”: title. */
NC_ ("covid/title", "Pandemic notice")

/* Translators: notice “Pandemic notice”: text. */
NC_ ("covid/text", "When the page was captured, teaching was to begin online and to move to the campus afterwards, because of COVID-19. The notice had no date of its own. It is kept as part of the record.")

/* Translators: notice “The portal’s cookie notice”: title. */
NC_ ("cookies/title", "The portal’s cookie notice")

/* Translators: notice “The portal’s cookie notice”: text. */
NC_ ("cookies/text", "The page opened under the heading “Our cookies”. The portal wanted them for a smoother visit: to fit content to the visitor, to show advertisements and to add functions. Accepting all of them meant accepting a policy that the page itself did not show. Choices were kept and could be changed later. This belongs to the portal, not to the programme, and this brochure has no cookies at all.")

/* Translators: discrepancy “Two Levels of English”: title. */
NC_ ("Q1/title", "Two Levels of English")

/* Translators: discrepancy “Two Levels of English”: explanation. */
NC_ ("Q1/explanation", "Students from the United States are asked for lower scores in IELTS and TOEFL than international students are.")

/* Translators: discrepancy “Two Levels of English”: treatment. */
NC_ ("Q1/treatment", "The eligibility check uses the set for the country where you studied. Both sets are shown, and you are told when you pass only the lower one. They are never averaged.")

/* Translators: discrepancy “What the Cambridge Score Covers”: title. */
NC_ ("Q2/title", "What the Cambridge Score Covers")

/* Translators: discrepancy “What the Cambridge Score Covers”: explanation. */
NC_ ("Q2/explanation", "“Component score” may mean each paper of the examination or the result as a whole.")

/* Translators: discrepancy “What the Cambridge Score Covers”: treatment. */
NC_ ("Q2/treatment", "It is taken to mean each of reading, writing, listening and speaking. If Use of English alone is lower, the case is left to the Board. Other institutions equate this score with the listed IELTS score.")

/* Translators: discrepancy “A Cambridge Score Below a Pass”: title. */
NC_ ("Q3/title", "A Cambridge Score Below a Pass")

/* Translators: discrepancy “A Cambridge Score Below a Pass”: explanation. */
NC_ ("Q3/explanation", "The score asked of students from the United States lies below a pass in C1 Advanced. International students need a passing grade.")

/* Translators: discrepancy “A Cambridge Score Below a Pass”: treatment. */
NC_ ("Q3/treatment", "Both rules stand as listed. The check says so when a certificate at level B2 would meet the rule.")

/* Translators: discrepancy “A Total That Follows by Itself”: title. */
NC_ ("Q4/title", "A Total That Follows by Itself")

/* Translators: discrepancy “A Total That Follows by Itself”: explanation. */
NC_ ("Q4/explanation", "Four TOEFL components at their minimum already add up to the minimum total.")

/* Translators: discrepancy “A Total That Follows by Itself”: treatment. */
NC_ ("Q4/treatment", "Both minima are checked all the same.")

/* Translators: discrepancy “No Components, and No C2 Proficiency”: title. */
NC_ ("Q5/title", "No Components, and No C2 Proficiency")

/* Translators: discrepancy “No Components, and No C2 Proficiency”: explanation. */
NC_ ("Q5/explanation", "The international set names no component scores and leaves out C2 Proficiency, the higher of the two Cambridge examinations.")

/* Translators: discrepancy “No Components, and No C2 Proficiency”: treatment. */
NC_ ("Q5/treatment", "No component rule is applied to this set. A C2 Proficiency certificate is left to the Board; it is not refused.")

/* Translators: discrepancy “A Subject in One Set Only”: title. */
NC_ ("Q6/title", "A Subject in One Set Only")

/* Translators: discrepancy “A Subject in One Set Only”: explanation. */
NC_ ("Q6/explanation", "Only the international set names a subject. But it speaks of the programme itself, not of its own group.")

/* Translators: discrepancy “A Subject in One Set Only”: treatment. */
NC_ ("Q6/treatment", "The rule about the subject is applied to everybody.")

/* Translators: discrepancy ““Closely Related” and “Equivalent””: title. */
NC_ ("Q7/title", "“Closely Related” and “Equivalent”")

/* Translators: discrepancy ““Closely Related” and “Equivalent””: explanation. */
NC_ ("Q7/explanation", "The source does not say which subjects are related closely enough, or which degrees are equivalent.")

/* Translators: discrepancy ““Closely Related” and “Equivalent””: treatment. */
NC_ ("Q7/treatment", "A program cannot decide this. The check leaves such a case to the Board.")

/* Translators: discrepancy “Work Experience”: title. */
NC_ ("Q8/title", "Work Experience")

/* Translators: discrepancy “Work Experience”: explanation. */
NC_ ("Q8/explanation", "The Board looks at work experience too. Whether it can stand in for a degree is not said.")

/* Translators: discrepancy “Work Experience”: treatment. */
NC_ ("Q8/treatment", "Relevant experience leads to an individual assessment. By itself it never meets a rule.")

/* Translators: discrepancy “A Footnote Without a Mark”: title. */
NC_ ("Q9/title", "A Footnote Without a Mark")

/* Translators: discrepancy “A Footnote Without a Mark”: explanation. */
NC_ ("Q9/explanation", "A footnote begins with an asterisk that appears nowhere else. It speaks of the course one has chosen, which here is this very one.")

/* Translators: discrepancy “A Footnote Without a Mark”: treatment. */
NC_ ("Q9/treatment", "Every IELTS result carries the remark. It changes no verdict.")

/* Translators: discrepancy “Who Is “From United States”?”: title. */
NC_ ("Q10/title", "Who Is “From United States”?")

/* Translators: discrepancy “Who Is “From United States”?”: explanation. */
NC_ ("Q10/explanation", "Nationality, residence or the country of the degree may be meant.")

/* Translators: discrepancy “Who Is “From United States”?”: treatment. */
NC_ ("Q10/treatment", "The check asks one question: where you studied. Its help text says that the source does not define the group.")

/* Translators: discrepancy “Tests for Native Speakers”: title. */
NC_ ("Q11/title", "Tests for Native Speakers")

/* Translators: discrepancy “Tests for Native Speakers”: explanation. */
NC_ ("Q11/explanation", "English scores are asked even of students from the United States. Other, older pages of the university exempt them.")

/* Translators: discrepancy “Tests for Native Speakers”: treatment. */
NC_ ("Q11/treatment", "The listing names no exemption, so the check knows none. A claim to be exempt is left to the Board.")

/* Translators: discrepancy “Dutch Applicants”: title. */
NC_ ("Q12/title", "Dutch Applicants")

/* Translators: discrepancy “Dutch Applicants”: explanation. */
NC_ ("Q12/explanation", "Neither set is for applicants with a Dutch degree.")

/* Translators: discrepancy “Dutch Applicants”: treatment. */
NC_ ("Q12/treatment", "Their English is left to individual assessment. The rules about degree and subject still apply.")

/* Translators: discrepancy “Age of a Test Result”: title. */
NC_ ("Q13/title", "Age of a Test Result")

/* Translators: discrepancy “Age of a Test Result”: explanation. */
NC_ ("Q13/explanation", "How old a result may be is not stated. Older pages of the university allow two years.")

/* Translators: discrepancy “Age of a Test Result”: treatment. */
NC_ ("Q13/treatment", "No limit is applied. The check reminds you to ask.")

/* Translators: discrepancy “TOEFL Has a New Scale”: title. */
NC_ ("Q14/title", "TOEFL Has a New Scale")

/* Translators: discrepancy “TOEFL Has a New Scale”: explanation. */
NC_ ("Q14/explanation", "The listed scores are on the scale up to 120. Tests are now scored from one to six.")

/* Translators: discrepancy “TOEFL Has a New Scale”: treatment. */
NC_ ("Q14/treatment", "The check asks for the scale and uses the table of the test’s maker. Where that table does not settle the matter, the case is left to the Board.")

/* Translators: discrepancy “Which IELTS?”: title. */
NC_ ("Q15/title", "Which IELTS?")

/* Translators: discrepancy “Which IELTS?”: explanation. */
NC_ ("Q15/explanation", "IELTS comes as Academic and as General Training. The listing does not choose.")

/* Translators: discrepancy “Which IELTS?”: treatment. */
NC_ ("Q15/treatment", "Academic is assumed. A General Training result that is high enough is left to the Board.")

/* Translators: discrepancy “The Programme’s Name”: title. */
NC_ ("Q16/title", "The Programme’s Name")

/* Translators: discrepancy “The Programme’s Name”: explanation. */
NC_ ("Q16/explanation", "The listing writes “ICT in the Public Sector”, “ICT in Public Sector” and once “ICT in Business”.")

/* Translators: discrepancy “The Programme’s Name”: treatment. */
NC_ ("Q16/treatment", "One name is used throughout. The last of the three belongs to the other track of the parent degree; the fact about a PhD says so.")

/* Translators: discrepancy “Programme, Specialisation, Course”: title. */
NC_ ("Q17/title", "Programme, Specialisation, Course")

/* Translators: discrepancy “Programme, Specialisation, Course”: explanation. */
NC_ ("Q17/explanation", "The listing calls the same thing a specialisation, a master’s programme, an MSc programme and a course.")

/* Translators: discrepancy “Programme, Specialisation, Course”: treatment. */
NC_ ("Q17/treatment", "It is a specialisation of a master’s. This brochure says “programme”.")

/* Translators: discrepancy “Deadline After the Start”: title. */
NC_ ("Q18/title", "Deadline After the Start")

/* Translators: discrepancy “Deadline After the Start”: explanation. */
NC_ ("Q18/explanation", "The listed deadline is one month later than the listed start. The university’s February intake closes in October for those who need a visa, so the deadline may belong to it (inferred).")

/* Translators: discrepancy “Deadline After the Start”: treatment. */
NC_ ("Q18/treatment", "The two are shown as separate facts of separate intakes, with a mark on both.")

/* Translators: discrepancy “Expected Months”: title. */
NC_ ("Q19/title", "Expected Months")

/* Translators: discrepancy “Expected Months”: explanation. */
NC_ ("Q19/explanation", "Both dates are months without a day. Both are called expected, and both have passed.")

/* Translators: discrepancy “Expected Months”: treatment. */
NC_ ("Q19/treatment", "They are shown as expected at the time and as past. Nothing here is presented as open.")

/* Translators: discrepancy “The Second Fee”: title. */
NC_ ("Q21/title", "The Second Fee")

/* Translators: discrepancy “The Second Fee”: explanation. */
NC_ ("Q21/explanation", "A second figure stands beside the fee in euros, without a currency. The way its digits are grouped, and the portal’s edition, point to Indian rupees (inferred).")

/* Translators: discrepancy “The Second Fee”: treatment. */
NC_ ("Q21/treatment", "It is shown as an indication, in Indian digit groups, and never recalculated. The rate, its date and the currency are not stated.")

/* Translators: discrepancy “Which Year, and for Whom?”: title. */
NC_ ("Q22/title", "Which Year, and for Whom?")

/* Translators: discrepancy “Which Year, and for Whom?”: explanation. */
NC_ ("Q22/explanation", "The listing does not say which academic year the fee is for, or who pays it. The amount equals the university’s fee of 2021–22 for students from outside the EEA after a cut made once because of the pandemic (inferred).")

/* Translators: discrepancy “Which Year, and for Whom?”: treatment. */
NC_ ("Q22/treatment", "The amount is shown per year, with group and year marked as not stated.")

/* Translators: discrepancy “An Incomplete Address”: title. */
NC_ ("Q25/title", "An Incomplete Address")

/* Translators: discrepancy “An Incomplete Address”: explanation. */
NC_ ("Q25/explanation", "The city is blank and the postcode lacks its two letters.")

/* Translators: discrepancy “An Incomplete Address”: treatment. */
NC_ ("Q25/treatment", "The address is shown as listed, with the gaps marked. The complete one stands beside it, with its own source.")

/* Translators: discrepancy “Department or Faculty”: title. */
NC_ ("Q26/title", "Department or Faculty")

/* Translators: discrepancy “Department or Faculty”: explanation. */
NC_ ("Q26/explanation", "What is listed as the department is a faculty. “Our faculty” elsewhere in the text means a different one.")

/* Translators: discrepancy “Department or Faculty”: treatment. */
NC_ ("Q26/treatment", "Both are shown as faculties of the university.")

/* Translators: discrepancy “Slips of the Pen”: title. */
NC_ ("Q27/title", "Slips of the Pen")

/* Translators: discrepancy “Slips of the Pen”: explanation. */
NC_ ("Q27/explanation", "A few words are misprinted, miswritten or oddly put.")

/* Translators: discrepancy “Slips of the Pen”: treatment. */
NC_ ("Q27/treatment", "The meaning is given in correct English. The original words are kept in the list of corrections.")

/* Translators: discrepancy “Praise”: title. */
NC_ ("Q28/title", "Praise")

/* Translators: discrepancy “Praise”: explanation. */
NC_ ("Q28/explanation", "Words such as “unique”, “excellent” and “often” are judgements without evidence.")

/* Translators: discrepancy “Praise”: treatment. */
NC_ ("Q28/treatment", "They are passed on as claims of the listing.")

/* Translators: discrepancy “Forty Students”: title. */
NC_ ("Q29/title", "Forty Students")

/* Translators: discrepancy “Forty Students”: explanation. */
NC_ ("Q29/explanation", "The number stands in brackets after the words about small groups.")

/* Translators: discrepancy “Forty Students”: treatment. */
NC_ ("Q29/treatment", "It is shown as the size of a group. It is not taken for the number of places.")

/* Translators: discrepancy “Labels Without a Target”: title. */
NC_ ("Q30/title", "Labels Without a Target")

/* Translators: discrepancy “Labels Without a Target”: explanation. */
NC_ ("Q30/explanation", "“Read more”, “More details” and “Get in touch” lead nowhere in the captured page.")

/* Translators: discrepancy “Labels Without a Target”: treatment. */
NC_ ("Q30/treatment", "There is no button for them. The contact page says that no e-mail or phone is given.")

/* Translators: discrepancy “How the Fee Is Written”: title. */
NC_ ("Q31/title", "How the Fee Is Written")

/* Translators: discrepancy “How the Fee Is Written”: explanation. */
NC_ ("Q31/explanation", "The listing writes the amount in the English manner, with cents.")

/* Translators: discrepancy “How the Fee Is Written”: treatment. */
NC_ ("Q31/treatment", "It is stored as a number and written the way your language writes money. The value is unchanged.")

/* Translators: example “IELTS exactly at the minimum, from India”: title. */
NC_ ("1/title", "IELTS exactly at the minimum, from India")

/* Translators: example “IELTS half a band short, from India”: title. */
NC_ ("2/title", "IELTS half a band short, from India")

/* Translators: example “The same IELTS score from the United States”: title. */
NC_ ("3/title", "The same IELTS score from the United States")

/* Translators: example “IELTS half a band short, from the United States”: title. */
NC_ ("4/title", "IELTS half a band short, from the United States")

/* Translators: example “An IELTS score between two half bands”: title. */
NC_ ("5/title", "An IELTS score between two half bands")

/* Translators: example “An IELTS score above the scale”: title. */
NC_ ("6/title", "An IELTS score above the scale")

/* Translators: example “IELTS from its four components alone”: title. */
NC_ ("7/title", "IELTS from its four components alone")

/* Translators: example “IELTS that contradicts its components”: title. */
NC_ ("9/title", "IELTS that contradicts its components")

/* Translators: example “IELTS General Training”: title. */
NC_ ("10/title", "IELTS General Training")

/* Translators: example “TOEFL exactly at the minimum, from Brazil”: title. */
NC_ ("11/title", "TOEFL exactly at the minimum, from Brazil")

/* Translators: example “TOEFL one point short, from Brazil”: title. */
NC_ ("12/title", "TOEFL one point short, from Brazil")

/* Translators: example “TOEFL with one weak component, from Brazil”: title. */
NC_ ("13/title", "TOEFL with one weak component, from Brazil")

/* Translators: example “TOEFL with every component at its minimum, from the United States”: title. */
NC_ ("14/title", "TOEFL with every component at its minimum, from the United States")

/* Translators: example “TOEFL without components, from the United States”: title. */
NC_ ("16/title", "TOEFL without components, from the United States")

/* Translators: example “TOEFL that is not the sum of its components”: title. */
NC_ ("18/title", "TOEFL that is not the sum of its components")

/* Translators: example “TOEFL 4.5 on the new scale: around the minimum”: title. */
NC_ ("19/title", "TOEFL 4.5 on the new scale: around the minimum")

/* Translators: example “TOEFL 5 on the new scale: above the minimum”: title. */
NC_ ("20/title", "TOEFL 5 on the new scale: above the minimum")

/* Translators: example “TOEFL 4 on the new scale: below the minimum”: title. */
NC_ ("21/title", "TOEFL 4 on the new scale: below the minimum")

/* Translators: example “C1 Advanced with grade C, from Germany”: title. */
NC_ ("24/title", "C1 Advanced with grade C, from Germany")

/* Translators: example “C1 Advanced one point below grade C”: title. */
NC_ ("25/title", "C1 Advanced one point below grade C")

/* Translators: example “C2 Proficiency, which is not listed for this group”: title. */
NC_ ("27/title", "C2 Proficiency, which is not listed for this group")

/* Translators: example “C1 Advanced without components, from the United States”: title. */
NC_ ("28/title", "C1 Advanced without components, from the United States")

/* Translators: example “C1 Advanced with four good components, from the United States”: title. */
NC_ ("29/title", "C1 Advanced with four good components, from the United States")

/* Translators: example “C2 Proficiency with Writing one point short, from the United States”: title. */
NC_ ("30/title", "C2 Proficiency with Writing one point short, from the United States")

/* Translators: example “A C1 Advanced component above the scale”: title. */
NC_ ("32/title", "A C1 Advanced component above the scale")

/* Translators: example “A degree in history”: title. */
NC_ ("33/title", "A degree in history")

/* Translators: example “A subject that you call related yourself”: title. */
NC_ ("34/title", "A subject that you call related yourself")

/* Translators: example “No degree and no work experience”: title. */
NC_ ("36/title", "No degree and no work experience")

/* Translators: example “A degree that is not finished”: title. */
NC_ ("37/title", "A degree that is not finished")

/* Translators: example “No test of English yet”: title. */
NC_ ("38/title", "No test of English yet")

/* Translators: example “PTE Academic, which is not listed”: title. */
NC_ ("39/title", "PTE Academic, which is not listed")

/* Translators: example “Claiming an exemption, from Ireland”: title. */
NC_ ("40/title", "Claiming an exemption, from Ireland")

/* Translators: example “Claiming an exemption, from the Netherlands”: title. */
NC_ ("41/title", "Claiming an exemption, from the Netherlands")

/* Translators: example “Nothing filled in”: title. */
NC_ ("43/title", "Nothing filled in")

/* Translators: example “Only a country and a test that is too low”: title. */
NC_ ("44/title", "Only a country and a test that is too low")
