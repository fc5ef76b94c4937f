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
NC_ ("ict-public-sector/abstract", "Computer scientists learn to work where information technology meets government.")

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
NC_ ("ict-public-sector/F32/value", "Described as huge")

/* Translators: fact F33 (What the challenge concerns): label. */
NC_ ("ict-public-sector/F33/label", "What the challenge concerns")

/* Translators: fact F33 (What the challenge concerns): value. */
NC_ ("ict-public-sector/F33/value", "Efficiency and effectiveness")

/* Translators: fact F34 (What it can strengthen): label. */
NC_ ("ict-public-sector/F34/label", "What it can strengthen")

/* Translators: fact F34 (What it can strengthen): value. */
NC_ ("ict-public-sector/F34/value", "Democratic functions")

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
NC_ ("ict-public-sector/F37/note", "Printed with “a” where “and” is meant.")

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
NC_ ("ict-public-sector/F41/note", "Called “our faculty” there, meaning one of the university’s faculties.")

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
NC_ ("ict-public-sector/F44/note", "A claim, not checked.")

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

/* Translators: fact F52 (The department’s links with industry): label. */
NC_ ("ict-public-sector/F52/label", "The department’s links with industry")

/* Translators: fact F52 (The department’s links with industry): value. */
NC_ ("ict-public-sector/F52/value", "Strong")

/* Translators: fact F53 (Internships for thesis research in a company): label. */
NC_ ("ict-public-sector/F53/label", "Internships for thesis research in a company")

/* Translators: fact F53 (Internships for thesis research in a company): value. */
NC_ ("ict-public-sector/F53/value", "Available, and called good")

/* Translators: fact F54 (What often follows): label. */
NC_ ("ict-public-sector/F54/label", "What often follows")

/* Translators: fact F54 (What often follows): value. */
NC_ ("ict-public-sector/F54/value", "Excellent career opportunities")

/* Translators: fact F55 (Your interest): label. */
NC_ ("ict-public-sector/F55/label", "Your interest")

/* Translators: fact F55 (Your interest): value. */
NC_ ("ict-public-sector/F55/value", "The functions and roles of IT, and how to govern them")

/* Translators: fact F56 (Your degree): label. */
NC_ ("ict-public-sector/F56/label", "Your degree")

/* Translators: fact F56 (Your degree): value. */
NC_ ("ict-public-sector/F56/value", "A bachelor’s degree in computer science, or an equivalent")

/* Translators: fact F57 (Your aim): label. */
NC_ ("ict-public-sector/F57/label", "Your aim")

/* Translators: fact F57 (Your aim): value. */
NC_ ("ict-public-sector/F57/value", "Using that knowledge for government")

/* Translators: fact F58 (Job opportunities): label. */
NC_ ("ict-public-sector/F58/label", "Job opportunities")

/* Translators: fact F58 (Job opportunities): value. */
NC_ ("ict-public-sector/F58/value", "Excellent")

/* Translators: fact F58 (Job opportunities): note. */
NC_ ("ict-public-sector/F58/note", "A claim, not checked.")

/* Translators: fact F59 (Range of jobs): label. */
NC_ ("ict-public-sector/F59/label", "Range of jobs")

/* Translators: fact F59 (Range of jobs): value. */
NC_ ("ict-public-sector/F59/value", "Diverse")

/* Translators: fact F59 (Range of jobs): note. */
NC_ ("ict-public-sector/F59/note", "A claim, not checked.")

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
NC_ ("ict-public-sector/F62/value", "An excellent understanding of what IT does in the public sector, and in which roles")

/* Translators: fact F63 (Strategy): label. */
NC_ ("ict-public-sector/F63/label", "Strategy")

/* Translators: fact F63 (Strategy): value. */
NC_ ("ict-public-sector/F63/value", "Able to contribute to the IT strategies of government bodies")

/* Translators: fact F64 (Bridge): label. */
NC_ ("ict-public-sector/F64/label", "Bridge")

/* Translators: fact F64 (Bridge): value. */
NC_ ("ict-public-sector/F64/value", "Able to be a bridge from general management to IT departments")

/* Translators: fact F65 (Beyond government): label. */
NC_ ("ict-public-sector/F65/label", "Beyond government")

/* Translators: fact F65 (Beyond government): value. */
NC_ ("ict-public-sector/F65/value", "Jobs outside the public sector are open too")

/* Translators: fact F66 (Career path towards): label. */
NC_ ("ict-public-sector/F66/label", "Career path towards")

/* Translators: fact F66 (Career path towards): value. */
NC_ ("ict-public-sector/F66/value", "Chief Information Officer (CIO) of a government body")

/* Translators: fact F66 (Career path towards): note. */
NC_ ("ict-public-sector/F66/note", "Graduates are called particularly qualified.")

/* Translators: fact F67 (Employers): label. */
NC_ ("ict-public-sector/F67/label", "Employers")

/* Translators: fact F67 (Employers): value. */
NC_ ("ict-public-sector/F67/value", "Companies")

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
NC_ ("ict-public-sector/F72/note", "Said of the master’s under the name “ICT in Business”, the other track of the same master’s.")

/* Translators: fact F73 (Entrepreneurs): label. */
NC_ ("ict-public-sector/F73/label", "Entrepreneurs")

/* Translators: fact F73 (Entrepreneurs): value. */
NC_ ("ict-public-sector/F73/value", "Quite a few students start a business")

/* Translators: fact F74 (Department): label. */
NC_ ("ict-public-sector/F74/label", "Department")

/* Translators: fact F74 (Department): value. */
NC_ ("ict-public-sector/F74/value", "Faculty of Science")

/* Translators: fact F74 (Department): note. */
NC_ ("ict-public-sector/F74/note", "A faculty, given as the department.")

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
NC_ ("ict-public-sector/F84/note", "A Dutch postcode ends in two letters, which are missing.")

/* Translators: fact F85 (Country): label. */
NC_ ("ict-public-sector/F85/label", "Country")

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

/* Translators: fact F96 (IELTS minimum, international): note. */
NC_ ("ict-public-sector/F96/note", "Lower for the United States")

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
NC_ ("ict-public-sector/F99/value", "The score asked for can vary by programme")

/* Translators: fact F99 (Footnote on IELTS): note. */
NC_ ("ict-public-sector/F99/note", "The footnote’s asterisk appears nowhere else.")

/* Translators: fact P1 (Admission): label. */
NC_ ("ict-public-sector/P1/label", "Admission")

/* Translators: fact P1 (Admission): value. */
NC_ ("ict-public-sector/P1/value", "Closed")

/* Translators: fact P1 (Admission): note. */
NC_ ("ict-public-sector/P1/note", "Since September 2025")

/* Translators: fact P2 (Place): label. */
NC_ ("ict-public-sector/P2/label", "Place")

/* Translators: fact P2 (Place): value. */
NC_ ("ict-public-sector/P2/value", "Leiden and The Hague")

/* Translators: fact P2 (Place): note. */
NC_ ("ict-public-sector/P2/note", "Where the master’s is taught")

/* Translators: section “Overview”: title. */
NC_ ("ict-public-sector/overview/title", "Overview")

/* Translators: section “Overview”: summary. */
NC_ ("ict-public-sector/overview/summary", "What the programme is, at a glance")

/* Translators: section “Overview”: keywords. */
NC_ ("ict-public-sector/overview/keywords", "summary, key facts, at a glance, introduction, still open, available, closed, discontinued")

/* Translators: section “Overview”, paragraph: text. */
NC_ ("ict-public-sector/overview/what-this-is/text", "This brochure retells a study portal’s page of 2022 in plain words. Where it draws on another public source it says which, and what is unknown it calls unknown.")

/* Translators: section “Overview”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/overview/record/text", "Fees, dates and requirements are a record of what was listed, not an offer. [About This Brochure](brochure:section/about-this-brochure) says where they come from and where the sources contradict themselves.")

/* Translators: section “What You Learn”: title. */
NC_ ("ict-public-sector/learn/title", "What You Learn")

/* Translators: section “What You Learn”: group. */
NC_ ("ict-public-sector/learn/group", "The Programme")

/* Translators: section “What You Learn”: summary. */
NC_ ("ict-public-sector/learn/summary", "What you understand afterwards")

/* Translators: section “What You Learn”: keywords. */
NC_ ("ict-public-sector/learn/keywords", "learning outcomes, objectives, goals, knowledge, governance")

/* Translators: section “What You Learn”, paragraph: text. */
NC_ ("ict-public-sector/learn/lead/text", "You come to understand ICT in the public sector better, and you learn to see what impact it has on governance.")

/* Translators: section “What You Learn”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/learn/more/text", "[What It Is About](brochure:section/about) names the topics, and [Skills](brochure:section/skills) says what graduates can do with what they have learned.")

/* Translators: section “What You Learn”, paragraph: text. */
NC_ ("ict-public-sector/learn/unknown/text", "Not listed: courses and curriculum.")

/* Translators: section “What It Is About”: title. */
NC_ ("ict-public-sector/about/title", "What It Is About")

/* Translators: section “What It Is About”: group. */
NC_ ("ict-public-sector/about/group", "The Programme")

/* Translators: section “What It Is About”: summary. */
NC_ ("ict-public-sector/about/summary", "The challenge, the topics and the partner faculty")

/* Translators: section “What It Is About”: keywords. */
NC_ ("ict-public-sector/about/keywords", "topics, subjects, content, courses, modules, curriculum, syllabus, digital government, public administration")

/* Translators: section “What It Is About”, paragraph: text. */
NC_ ("ict-public-sector/about/lead/text", "Putting ICT to use in the public sector is described as a huge challenge. It is a matter of efficiency and effectiveness, and it can strengthen democratic functions as well.")

/* Translators: section “What It Is About”, paragraph: text. */
NC_ ("ict-public-sector/about/field/text", "The programme takes up questions that matter in the public domain, on the ground where IT and public management meet. You bring the computer science. Here you learn to apply it where organisations are run: in administration and in management.")

/* Translators: section “What It Is About”, list: title. */
NC_ ("ict-public-sector/about/topics/title", "Topics")

/* Translators: section “What It Is About”, paragraph: title. */
NC_ ("ict-public-sector/about/partner/title", "Two Faculties")

/* Translators: section “What It Is About”, paragraph: text. */
NC_ ("ict-public-sector/about/partner/text", "A second faculty shares in several of the courses: the Faculty of Governance and Global Affairs. Its home is The Hague.")

/* Translators: section “Why Leiden”: title. */
NC_ ("ict-public-sector/why-leiden/title", "Why Leiden")

/* Translators: section “Why Leiden”: group. */
NC_ ("ict-public-sector/why-leiden/group", "The Programme")

/* Translators: section “Why Leiden”: summary. */
NC_ ("ict-public-sector/why-leiden/summary", "An international setting, small groups and links with industry")

/* Translators: section “Why Leiden”: keywords. */
NC_ ("ict-public-sector/why-leiden/keywords", "international, study abroad, exchange, group size, class size, lectures, lecturers, professors, internship, thesis, industry, companies, unique, reputation")

/* Translators: section “Why Leiden”, paragraph: text. */
NC_ ("ict-public-sector/why-leiden/lead/text", "The programme is a specialisation of a master’s, and it is described as unique in the Netherlands.")

/* Translators: section “Why Leiden”, paragraph: title. */
NC_ ("ict-public-sector/why-leiden/international/title", "An International Setting")

/* Translators: section “Why Leiden”, paragraph: text. */
NC_ ("ict-public-sector/why-leiden/international/text", "The focus is strongly international. The students come from all over the world, and so do the lecturers. Many courses require teamwork across cultures, and there are several ways to study abroad.")

/* Translators: section “Why Leiden”, paragraph: title. */
NC_ ("ict-public-sector/why-leiden/teaching/title", "Teaching")

/* Translators: section “Why Leiden”, paragraph: text. */
NC_ ("ict-public-sector/why-leiden/teaching/text", "Groups are small, with 40 students, and lectures are often interactive.")

/* Translators: section “Why Leiden”, paragraph: title. */
NC_ ("ict-public-sector/why-leiden/industry/title", "Links With Industry")

/* Translators: section “Why Leiden”, paragraph: text. */
NC_ ("ict-public-sector/why-leiden/industry/text", "The department has strong links with industry. You can do the research for your thesis as an intern in a company: these internships are called good, and excellent career opportunities often follow from them.")

/* Translators: section “Why Leiden”, paragraph: text. */
NC_ ("ict-public-sector/why-leiden/claims/text", "These are words of praise from 2022. They come without figures and have not been checked.")

/* Translators: section “Is It for You?”: title. */
NC_ ("ict-public-sector/for-you/title", "Is It for You?")

/* Translators: section “Is It for You?”: group. */
NC_ ("ict-public-sector/for-you/group", "The Programme")

/* Translators: section “Is It for You?”: summary. */
NC_ ("ict-public-sector/for-you/summary", "Three points to ask yourself about")

/* Translators: section “Is It for You?”: keywords. */
NC_ ("ict-public-sector/for-you/keywords", "suitable, right for me, background, interest, profile, target group")

/* Translators: section “Is It for You?”, paragraph: text. */
NC_ ("ict-public-sector/for-you/lead/text", "Whether this is the right programme for you turns on three points.")

/* Translators: section “Is It for You?”, list, entry 1: text. */
NC_ ("ict-public-sector/for-you/questions/items-1/text", "The functions and roles of IT interest you, and so does the question of how to govern them.")

/* Translators: section “Is It for You?”, list, entry 2: text. */
NC_ ("ict-public-sector/for-you/questions/items-2/text", "You hold a bachelor’s degree in computer science, or an equivalent.")

/* Translators: section “Is It for You?”, list, entry 3: text. */
NC_ ("ict-public-sector/for-you/questions/items-3/text", "You would like to use that knowledge for government.")

/* Translators: section “Is It for You?”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/for-you/formal/text", "Interest is one matter, admission another. The [eligibility check](brochure:section/eligibility) compares your degree and your English with the entry requirements.")

/* Translators: section “Careers”: title. */
NC_ ("ict-public-sector/careers/title", "Careers")

/* Translators: section “Careers”: group. */
NC_ ("ict-public-sector/careers/group", "Afterwards")

/* Translators: section “Careers”: summary. */
NC_ ("ict-public-sector/careers/summary", "Jobs, employers and other paths")

/* Translators: section “Careers”: keywords. */
NC_ ("ict-public-sector/careers/keywords", "job, jobs, work, employment, employer, profession, salary, after graduation, CIO, PhD, doctorate, entrepreneur, start-up")

/* Translators: section “Careers”, paragraph: text. */
NC_ ("ict-public-sector/careers/lead/text", "Job opportunities are called excellent and diverse, and they are not confined to the public sector.")

/* Translators: section “Careers”, paragraph: title. */
NC_ ("ict-public-sector/careers/jobs/title", "Possible Careers")

/* Translators: section “Careers”, paragraph: text. */
NC_ ("ict-public-sector/careers/jobs/text", "You may become an IT professional in a public body or in a company. There is also a career path towards Chief Information Officer (CIO) of a government body, for which graduates are called particularly qualified.")

/* Translators: section “Careers”, paragraph: title. */
NC_ ("ict-public-sector/careers/employers/title", "Where Graduates Work")

/* Translators: section “Careers”, paragraph: text. */
NC_ ("ict-public-sector/careers/employers/text", "Graduates have found jobs with companies, with non-profit organisations and with governmental ones, in Europe and outside it.")

/* Translators: section “Careers”, paragraph: title. */
NC_ ("ict-public-sector/careers/other-paths/title", "Other Paths")

/* Translators: section “Careers”, paragraph: text. */
NC_ ("ict-public-sector/careers/other-paths/text", "The master’s is called an excellent start for a PhD as well, under the name of its other track, ICT in Business. And quite a few students start a business of their own.")

/* Translators: section “Careers”, paragraph: text. */
NC_ ("ict-public-sector/careers/claims/text", "All of this was said in 2022, and no figures come with it.")

/* Translators: section “Skills”: title. */
NC_ ("ict-public-sector/skills/title", "Skills")

/* Translators: section “Skills”: group. */
NC_ ("ict-public-sector/skills/group", "Afterwards")

/* Translators: section “Skills”: summary. */
NC_ ("ict-public-sector/skills/summary", "What graduates understand and can do")

/* Translators: section “Skills”: keywords. */
NC_ ("ict-public-sector/skills/keywords", "abilities, competences, competencies, qualifications, strategy, management")

/* Translators: section “Skills”, paragraph: text. */
NC_ ("ict-public-sector/skills/lead/text", "Graduates are said to have an excellent understanding of what IT does in the public sector, and of the roles it plays there.")

/* Translators: section “Skills”, paragraph: text. */
NC_ ("ict-public-sector/skills/abilities/text", "They can contribute to the IT strategies of government bodies, and they can be a bridge that joins general management and IT departments.")

/* Translators: section “Skills”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/skills/more/text", "[Careers](brochure:section/careers) says where these skills have led.")

/* Translators: section “Department”: title. */
NC_ ("ict-public-sector/department/title", "Department")

/* Translators: section “Department”: group. */
NC_ ("ict-public-sector/department/group", "Practical")

/* Translators: section “Department”: summary. */
NC_ ("ict-public-sector/department/summary", "The faculties behind the programme")

/* Translators: section “Department”: keywords. */
NC_ ("ict-public-sector/department/keywords", "faculty, institute, university, location, place, city, campus, where, Leiden, The Hague, Den Haag")

/* Translators: section “Department”, paragraph: text. */
NC_ ("ict-public-sector/department/lead/text", "Students of the programme belong to the Faculty of Science, and a second faculty shares in the teaching.")

/* Translators: section “Department”, paragraph: text. */
NC_ ("ict-public-sector/department/partner/text", "That is the Faculty of Governance and Global Affairs, a partner in several courses, whose home is The Hague. The university says of the master’s as a whole that it is taught in Leiden as well as in The Hague.")

/* Translators: section “Department”, organisations: title. */
NC_ ("ict-public-sector/department/organisations/title", "How They Belong Together")

/* Translators: section “Study Options”: title. */
NC_ ("ict-public-sector/study-options/title", "Study Options")

/* Translators: section “Study Options”: group. */
NC_ ("ict-public-sector/study-options/group", "Practical")

/* Translators: section “Study Options”: summary. */
NC_ ("ict-public-sector/study-options/summary", "How long it takes, and in what mode")

/* Translators: section “Study Options”: keywords. */
NC_ ("ict-public-sector/study-options/keywords", "duration, length, how long, years, full-time, part-time, online, distance learning, credits, ECTS, language, English, Dutch, thesis")

/* Translators: section “Study Options”, paragraph: text. */
NC_ ("ict-public-sector/study-options/options/text", "The programme takes two years of full-time study.")

/* Translators: section “Study Options”, paragraph: text. Of [words](target) translate only the words. */
NC_ ("ict-public-sector/study-options/more/text", "[Tuition Fees](brochure:section/tuition-fees) says what it costs, and [Dates](brochure:section/dates) when it was to start.")

/* Translators: section “Study Options”, paragraph: text. */
NC_ ("ict-public-sector/study-options/unknown/text", "Not listed: credits, the language of instruction, the courses and the size of the thesis.")

/* Translators: section “Tuition Fees”: title. */
NC_ ("ict-public-sector/tuition-fees/title", "Tuition Fees")

/* Translators: section “Tuition Fees”: group. */
NC_ ("ict-public-sector/tuition-fees/group", "Practical")

/* Translators: section “Tuition Fees”: summary. */
NC_ ("ict-public-sector/tuition-fees/summary", "The fee in euros, and a second figure")

/* Translators: section “Tuition Fees”: keywords. */
NC_ ("ict-public-sector/tuition-fees/keywords", "cost, costs, price, money, fee, pay, payment, scholarship, grant, funding, financial aid, loan, euro, rupee, lakh, living costs, rent, housing, accommodation, EU, EEA")

/* Translators: section “Tuition Fees”, paragraph: title. */
NC_ ("ict-public-sector/tuition-fees/second-figure/title", "The Second Figure")

/* Translators: section “Tuition Fees”, paragraph: text. */
NC_ ("ict-public-sector/tuition-fees/second-figure/text", "The amount in euros is the one that counts. The second figure has no currency sign. Its digits are grouped the Indian way, and both come from the Indian edition of a study portal, so it is probably in rupees. The rate and the day of the conversion are not given, so it is not recalculated here.")

/* Translators: section “Tuition Fees”, paragraph: text. */
NC_ ("ict-public-sector/tuition-fees/unknown/text", "Not listed: the fee for students from the EU or EEA, scholarships and the cost of living and housing.")

/* Translators: section “Dates”: title. */
NC_ ("ict-public-sector/dates/title", "Dates")

/* Translators: section “Dates”: group. */
NC_ ("ict-public-sector/dates/group", "Practical")

/* Translators: section “Dates”: summary. */
NC_ ("ict-public-sector/dates/summary", "A start and a deadline, both past")

/* Translators: section “Dates”: keywords. */
NC_ ("ict-public-sector/dates/keywords", "deadline, apply, application, when, start, begin, intake, semester, September, October, February, calendar, still open, closed")

/* Translators: section “Dates”, paragraph: title. */
NC_ ("ict-public-sector/dates/order/title", "Dates of Different Intakes")

/* Translators: section “Dates”, paragraph: text. */
NC_ ("ict-public-sector/dates/order/text", "The deadline comes after the start, so the two probably belong to different intakes and are kept apart here. Both are months that were only expected, and both have passed. Admission has been closed since September 2025.")

/* Translators: section “Dates”, paragraph: text. */
NC_ ("ict-public-sector/dates/unknown/text", "Not listed: the day of either month, the intake that the deadline is for and any later intake.")

/* Translators: section “Entry Requirements”: title. */
NC_ ("ict-public-sector/entry-requirements/title", "Entry Requirements")

/* Translators: section “Entry Requirements”: group. */
NC_ ("ict-public-sector/entry-requirements/group", "Admission")

/* Translators: section “Entry Requirements”: summary. */
NC_ ("ict-public-sector/entry-requirements/summary", "Degree, subject and English, for two groups of applicants")

/* Translators: section “Entry Requirements”: keywords. */
NC_ ("ict-public-sector/entry-requirements/keywords", "admission, admission requirements, conditions, prerequisites, apply, how to apply, degree, diploma, bachelor, grade, GPA, English, language test, IELTS, TOEFL, Cambridge, CAE, CPE, PTE, Duolingo, certificate, documents, exemption, visa")

/* Translators: section “Entry Requirements”, paragraph: text. */
NC_ ("ict-public-sector/entry-requirements/lead/text", "There is one set of requirements for students from the United States and another for international students. They ask for different scores in English.")

/* Translators: section “Entry Requirements”, paragraph: title. */
NC_ ("ict-public-sector/entry-requirements/board/title", "Who Decides")

/* Translators: section “Entry Requirements”, paragraph: text. */
NC_ ("ict-public-sector/entry-requirements/board/text", "Whether another background is as good as a bachelor’s in computer science is for the Board of Admissions to judge. It weighs your academic background and your work experience together.")

/* Translators: section “Entry Requirements”, paragraph: text. */
NC_ ("ict-public-sector/entry-requirements/unknown/text", "Not listed: a set for applicants with a Dutch degree, a minimum grade, how long a test result stays valid, who is exempt from a test of English, which documents to hand in, how to apply and who needs a visa.")

/* Translators: section “Eligibility Check”: title. */
NC_ ("ict-public-sector/eligibility/title", "Eligibility Check")

/* Translators: section “Eligibility Check”: group. */
NC_ ("ict-public-sector/eligibility/group", "Admission")

/* Translators: section “Eligibility Check”: summary. */
NC_ ("ict-public-sector/eligibility/summary", "Your degree and English against the listed rules")

/* Translators: section “Eligibility Check”: keywords. */
NC_ ("ict-public-sector/eligibility/keywords", "am I eligible, can I apply, qualify, chances, check, test, my score, my scores, admitted, accepted, rejected")

/* Translators: section “Eligibility Check”, paragraph: text. */
NC_ ("ict-public-sector/eligibility/lead/text", "Fill in what you know. Each answer is compared at once with the requirements of 2022. The university decides who is admitted.")

/* Translators: section “Contact”: title. */
NC_ ("ict-public-sector/contact/title", "Contact")

/* Translators: section “Contact”: group. */
NC_ ("ict-public-sector/contact/group", "Admission")

/* Translators: section “Contact”: summary. */
NC_ ("ict-public-sector/contact/summary", "The university’s address")

/* Translators: section “Contact”: keywords. */
NC_ ("ict-public-sector/contact/keywords", "address, e-mail, email, mail, phone, telephone, website, write, ask, question, help, enquiry, map, visit")

/* Translators: section “About This Brochure”: title. */
NC_ ("ict-public-sector/about-this-brochure/title", "About This Brochure")

/* Translators: section “About This Brochure”: summary. */
NC_ ("ict-public-sector/about-this-brochure/summary", "Sources, gaps, contradictions and your privacy")

/* Translators: section “About This Brochure”: keywords. */
NC_ ("ict-public-sector/about-this-brochure/keywords", "source, sources, origin, privacy, cookies, tracking, data, licence, license, copyright, official, accreditation, visa, corrections, mistakes, up to date")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("ict-public-sector/about-this-brochure/lead/text", "This brochure is an independent retelling of a study portal’s page of 2022. Leiden University did not make it, check it or approve it.")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("ict-public-sector/about-this-brochure/more/text", "What that page lacks or leaves unclear is taken from other public pages where they settle it, and left open where they do not. Every source is named below.")

/* Translators: section “About This Brochure”, callout: title. */
NC_ ("ict-public-sector/about-this-brochure/privacy/title", "Privacy")

/* Translators: section “About This Brochure”, callout: text. */
NC_ ("ict-public-sector/about-this-brochure/privacy/text", "This brochure works without a network. It sets no cookies and tracks nobody. The answers you give stay on this device.")

/* Translators: section “About This Brochure”, notices: title. */
NC_ ("ict-public-sector/about-this-brochure/notices/title", "Notices")

/* Translators: section “About This Brochure”, sources: title. */
NC_ ("ict-public-sector/about-this-brochure/sources/title", "Sources")

/* Translators: section “About This Brochure”, discrepancies: title. */
NC_ ("ict-public-sector/about-this-brochure/discrepancies/title", "Open Questions")

/* Translators: section “About This Brochure”, corrections: title. */
NC_ ("ict-public-sector/about-this-brochure/corrections/title", "Corrected Wording")

/* Translators: section “About This Brochure”, list: title. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/title", "Not Listed")

/* Translators: section “About This Brochure”, list, entry 1: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-1/text", "The programme: the title of the degree, credits, the language of instruction, courses and curriculum, the size of the thesis and accreditation")

/* Translators: section “About This Brochure”, list, entry 2: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-2/text", "Money and living: the fee for students from the EU or EEA, scholarships, living costs, housing and visas")

/* Translators: section “About This Brochure”, list, entry 3: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-3/text", "Admission: how to apply, documents to hand in, a minimum grade, how long a test result stays valid, exemptions and requirements for Dutch applicants")

/* Translators: section “About This Brochure”, list, entry 4: text. */
NC_ ("ict-public-sector/about-this-brochure/not-stated/items-4/text", "The page itself: e-mail, phone and website, the city in the address and the day the page was captured")

/* Translators: section “About This Brochure”, paragraph: title. */
NC_ ("ict-public-sector/about-this-brochure/dead-labels/title", "Labels Without a Link")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("ict-public-sector/about-this-brochure/dead-labels/text", "“Read more” on the pandemic notice, “More details” after the application deadline and “Get in touch” at the end of the page led nowhere when it was captured.")

/* Translators: section “About This Brochure”, paragraph: title. */
NC_ ("ict-public-sector/about-this-brochure/licence/title", "Licence")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("ict-public-sector/about-this-brochure/licence/text", "The words of this brochure may be shared and changed under the licence CC BY-SA 4.0. The program that shows them is free software under the GNU General Public License.")

/* Translators: intake “Listed start”: title. */
NC_ ("ict-public-sector/listed-start/title", "Listed start")

/* Translators: intake “Listed start”: note. */
NC_ ("ict-public-sector/listed-start/note", "No application deadline is given for this start.")

/* Translators: intake “Listed deadline”: title. */
NC_ ("ict-public-sector/listed-deadline/title", "Listed deadline")

/* Translators: intake “Listed deadline”: note. */
NC_ ("ict-public-sector/listed-deadline/note", "No start is given for this deadline. It may be for the following February (inferred).")

/* Translators: requirements “Applicants from the United States”: title. */
NC_ ("ict-public-sector/united-states/title", "Applicants from the United States")

/* Translators: requirements “Applicants from the United States”: name. */
NC_ ("ict-public-sector/united-states/name", "United States")

/* Translators: requirements “Applicants from the United States”, rule degree-level: text. */
NC_ ("ict-public-sector/united-states/degree-level/text", "A Bachelor of Arts, a Bachelor of Science or an equivalent degree, as for every master’s at Leiden.")

/* Translators: requirements “Applicants from the United States”, rule subject: text. */
NC_ ("ict-public-sector/united-states/subject/text", "A bachelor’s in computer science or something closely related. The listing says so of the programme as a whole, so it is applied to this group too.")

/* Translators: requirements “Applicants from the United States”, rule subject, answer cs (Computer science): label. */
NC_ ("ict-public-sector/united-states/subject/parameters/cs/label", "Computer science")

/* Translators: requirements “Applicants from the United States”, rule subject, answer related-self (A related subject, in my own judgement): label. */
NC_ ("ict-public-sector/united-states/subject/parameters/related-self/label", "A related subject, in my own judgement")

/* Translators: requirements “Applicants from the United States”, rule subject, answer other (Another subject): label. */
NC_ ("ict-public-sector/united-states/subject/parameters/other/label", "Another subject")

/* Translators: requirements “Applicants from the United States”, rule “English”: title. */
NC_ ("ict-public-sector/united-states/english/title", "English")

/* Translators: requirements “Applicants from the United States”, rule “English”, test 1: note. */
NC_ ("ict-public-sector/united-states/english/parameters/ielts/note", "According to a footnote of the listing, the IELTS score that is wanted may vary by programme.")

/* Translators: requirements “Applicants from the United States”, rule “English”, test 3: note. */
NC_ ("ict-public-sector/united-states/english/parameters/cpe/note", "The listing asks for a “component score of 169”. It is read here as 169 in each of Reading, Writing, Listening and Speaking.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations components-met-cae. Keep the words in braces as they are. */
NC_ ("ict-public-sector/united-states/english/explanations/components-met-cae", "Reading, Writing, Listening and Speaking all reach the listed minimum of {componentMinimum}. This group needs no pass of {test} at level C1 for that.")

/* Translators: requirements “Applicants from the United States”, rule “English”: decidedBy. */
NC_ ("ict-public-sector/united-states/english/decidedBy", "the university")

/* Translators: requirements “Applicants from the United States”, note 1. */
NC_ ("ict-public-sector/united-states/notes-1", "“From the United States” is not explained in the listing: it could mean citizenship, residence or the place of study. This brochure asks for the country of your highest degree.")

/* Translators: requirements “International applicants”: title. */
NC_ ("ict-public-sector/international/title", "International applicants")

/* Translators: requirements “International applicants”: name. */
NC_ ("ict-public-sector/international/name", "International")

/* Translators: requirements “International applicants”, rule degree-level: text. */
NC_ ("ict-public-sector/international/degree-level/text", "A bachelor’s degree, or a background that the Board of Admissions takes as equivalent to one in computer science.")

/* Translators: requirements “International applicants”, rule subject: text. */
NC_ ("ict-public-sector/international/subject/text", "A bachelor’s in computer science or something closely related; the Board of Admissions judges academic background and work experience.")

/* Translators: requirements “International applicants”, rule subject, answer cs (Computer science): label. */
NC_ ("ict-public-sector/international/subject/parameters/cs/label", "Computer science")

/* Translators: requirements “International applicants”, rule subject, answer related-self (A related subject, in my own judgement): label. */
NC_ ("ict-public-sector/international/subject/parameters/related-self/label", "A related subject, in my own judgement")

/* Translators: requirements “International applicants”, rule subject, answer other (Another subject): label. */
NC_ ("ict-public-sector/international/subject/parameters/other/label", "Another subject")

/* Translators: requirements “International applicants”, rule “English”: title. */
NC_ ("ict-public-sector/international/english/title", "English")

/* Translators: requirements “International applicants”, rule “English”: explanations not-listed-cpe. Keep the words in braces as they are. */
NC_ ("ict-public-sector/international/english/explanations/not-listed-cpe", "For this group C1 Advanced is listed and {test} is not, although that is the higher examination. Whether it counts, {decider} decides.")

/* Translators: requirements “International applicants”, rule “English”: decidedBy. */
NC_ ("ict-public-sector/international/english/decidedBy", "the university")

/* Translators: programme: decidedBy. */
NC_ ("ict-public-sector/decidedBy", "the Board of Admissions")

/* Translators: organisation leiden-university: name. */
NC_ ("leiden-university/name", "Leiden University")

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

/* Translators: source “Study portal: ICT in the Public Sector”: title. */
NC_ ("listing/title", "Study portal: ICT in the Public Sector")

/* Translators: source “Study portal: ICT in the Public Sector”: publisher. */
NC_ ("listing/publisher", "Hotcourses Abroad")

/* Translators: source “Study portal: ICT in the Public Sector”: note. */
NC_ ("listing/note", "The Indian edition of the portal. The page bears no date; it calls its start “expected”, so it was captured before that month. Line numbers count the lines of the captured text.")

/* Translators: source “Prospectus: ICT in Business and the Public Sector”: title. */
NC_ ("prospectus/title", "Prospectus: ICT in Business and the Public Sector")

/* Translators: source “Prospectus: ICT in Business and the Public Sector”: publisher. */
NC_ ("prospectus/publisher", "Leiden University")

/* Translators: source “Prospectus: ICT in Business and the Public Sector”: note. */
NC_ ("prospectus/note", "Of the master’s as a whole. Read as an archived copy whose day is not recorded. It reports the closure to new students.")

/* Translators: source “Study programme: ICT in Business and the Public Sector”: title. */
NC_ ("study-programme/title", "Study programme: ICT in Business and the Public Sector")

/* Translators: source “Study programme: ICT in Business and the Public Sector”: publisher. */
NC_ ("study-programme/publisher", "Leiden University")

/* Translators: source “Study programme: ICT in Business and the Public Sector”: note. */
NC_ ("study-programme/note", "Of the master’s as a whole. Read as an archived copy whose day is not recorded. Only the places where it is taught are taken from it.")

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
NC_ ("english-tests/note", "Older pages of the university. They exempt applicants from some countries and want results of the last two years; the portal’s page has neither rule.")

/* Translators: source “TOEFL iBT score scale change: questions and answers”: title. */
NC_ ("ets/title", "TOEFL iBT score scale change: questions and answers")

/* Translators: source “TOEFL iBT score scale change: questions and answers”: publisher. */
NC_ ("ets/publisher", "ETS")

/* Translators: source “TOEFL iBT score scale change: questions and answers”: note. */
NC_ ("ets/note", "How the scale from one to six compares with the earlier one. The listed scores are older than the change.")

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

/* Translators: notice “Closed to new students”: title. */
NC_ ("closed/title", "Closed to new students")

/* Translators: notice “Closed to new students”: text. */
NC_ ("closed/text", "The programme and the master’s it belongs to have taken no new students since September 2025. This brochure shows the programme as it was listed in 2022.")

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
NC_ ("Q1/treatment", "The eligibility check uses the set for the country of your highest degree. Both sets are shown, and you are told when you meet only the lower one. They are never averaged.")

/* Translators: discrepancy “What the Cambridge Score Covers”: title. */
NC_ ("Q2/title", "What the Cambridge Score Covers")

/* Translators: discrepancy “What the Cambridge Score Covers”: explanation. */
NC_ ("Q2/explanation", "“Component score” may mean each paper of the examination or the result as a whole.")

/* Translators: discrepancy “What the Cambridge Score Covers”: treatment. */
NC_ ("Q2/treatment", "It is taken to mean each of reading, writing, listening and speaking. If Use of English alone is lower, the case is left to the university.")

/* Translators: discrepancy “A Cambridge Score Below a Pass”: title. */
NC_ ("Q3/title", "A Cambridge Score Below a Pass")

/* Translators: discrepancy “A Cambridge Score Below a Pass”: explanation. */
NC_ ("Q3/explanation", "The score asked of students from the United States lies below a pass in C1 Advanced. International students need a passing grade.")

/* Translators: discrepancy “A Cambridge Score Below a Pass”: treatment. */
NC_ ("Q3/treatment", "Both rules stand as listed. The check says so when a certificate at level B2 would meet the rule.")

/* Translators: discrepancy “TOEFL Total and Components”: title. */
NC_ ("Q4/title", "TOEFL Total and Components")

/* Translators: discrepancy “TOEFL Total and Components”: explanation. */
NC_ ("Q4/explanation", "Four TOEFL components at their minimum already add up to the minimum total.")

/* Translators: discrepancy “TOEFL Total and Components”: treatment. */
NC_ ("Q4/treatment", "Both minima are checked all the same.")

/* Translators: discrepancy “Component Scores and C2 Proficiency”: title. */
NC_ ("Q5/title", "Component Scores and C2 Proficiency")

/* Translators: discrepancy “Component Scores and C2 Proficiency”: explanation. */
NC_ ("Q5/explanation", "The international set names no component scores and leaves out C2 Proficiency, the higher of the two Cambridge examinations.")

/* Translators: discrepancy “Component Scores and C2 Proficiency”: treatment. */
NC_ ("Q5/treatment", "No component rule is applied to this set. A C2 Proficiency certificate is left to the university; it is not refused.")

/* Translators: discrepancy “A Subject in One Set Only”: title. */
NC_ ("Q6/title", "A Subject in One Set Only")

/* Translators: discrepancy “A Subject in One Set Only”: explanation. */
NC_ ("Q6/explanation", "Only the international set names a subject, but what it says concerns the programme as a whole.")

/* Translators: discrepancy “A Subject in One Set Only”: treatment. */
NC_ ("Q6/treatment", "The rule about the subject is applied to everybody.")

/* Translators: discrepancy ““Closely Related” and “Equivalent””: title. */
NC_ ("Q7/title", "“Closely Related” and “Equivalent”")

/* Translators: discrepancy ““Closely Related” and “Equivalent””: explanation. */
NC_ ("Q7/explanation", "Which subjects are related closely enough, and which degrees are equivalent, is not said.")

/* Translators: discrepancy ““Closely Related” and “Equivalent””: treatment. */
NC_ ("Q7/treatment", "A program cannot decide this. The check leaves such a case to the Board of Admissions.")

/* Translators: discrepancy “Work Experience”: title. */
NC_ ("Q8/title", "Work Experience")

/* Translators: discrepancy “Work Experience”: explanation. */
NC_ ("Q8/explanation", "The Board of Admissions looks at work experience too. Whether it can stand in for a degree is not said.")

/* Translators: discrepancy “Work Experience”: treatment. */
NC_ ("Q8/treatment", "Relevant experience leads to an individual assessment. By itself it never meets a rule.")

/* Translators: discrepancy “The IELTS Footnote”: title. */
NC_ ("Q9/title", "The IELTS Footnote")

/* Translators: discrepancy “The IELTS Footnote”: explanation. */
NC_ ("Q9/explanation", "A footnote begins with an asterisk that appears nowhere else. It says that the IELTS score can vary by programme, on a page about a single one.")

/* Translators: discrepancy “The IELTS Footnote”: treatment. */
NC_ ("Q9/treatment", "Every IELTS result carries the remark. It changes no verdict.")

/* Translators: discrepancy “Students “From United States””: title. */
NC_ ("Q10/title", "Students “From United States”")

/* Translators: discrepancy “Students “From United States””: explanation. */
NC_ ("Q10/explanation", "Nationality, residence or the country of the degree may be meant.")

/* Translators: discrepancy “Students “From United States””: treatment. */
NC_ ("Q10/treatment", "The check asks one question: the country of your highest degree.")

/* Translators: discrepancy “English Tests for Students From the United States”: title. */
NC_ ("Q11/title", "English Tests for Students From the United States")

/* Translators: discrepancy “English Tests for Students From the United States”: explanation. */
NC_ ("Q11/explanation", "English scores are asked even of students from the United States. Other, older pages of the university exempt them.")

/* Translators: discrepancy “English Tests for Students From the United States”: treatment. */
NC_ ("Q11/treatment", "No exemption is listed, so the check knows none. A claim to be exempt is left to the university.")

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

/* Translators: discrepancy “The New TOEFL Scale”: title. */
NC_ ("Q14/title", "The New TOEFL Scale")

/* Translators: discrepancy “The New TOEFL Scale”: explanation. */
NC_ ("Q14/explanation", "The listed scores are on the scale up to 120. Tests are now scored from one to six.")

/* Translators: discrepancy “The New TOEFL Scale”: treatment. */
NC_ ("Q14/treatment", "The check asks for the scale and uses the test maker’s table. Where that table does not settle the matter, the case is left to the university.")

/* Translators: discrepancy “IELTS Academic or General Training”: title. */
NC_ ("Q15/title", "IELTS Academic or General Training")

/* Translators: discrepancy “IELTS Academic or General Training”: explanation. */
NC_ ("Q15/explanation", "IELTS comes as Academic and as General Training. Which one is meant is not said.")

/* Translators: discrepancy “IELTS Academic or General Training”: treatment. */
NC_ ("Q15/treatment", "Academic is assumed. A General Training result that is high enough is left to the university.")

/* Translators: discrepancy “The Programme’s Name”: title. */
NC_ ("Q16/title", "The Programme’s Name")

/* Translators: discrepancy “The Programme’s Name”: explanation. */
NC_ ("Q16/explanation", "The page writes “ICT in the Public Sector”, “ICT in Public Sector” and once “ICT in Business”.")

/* Translators: discrepancy “The Programme’s Name”: treatment. */
NC_ ("Q16/treatment", "One name is used throughout. The last of the three belongs to the other track of the same master’s; the fact about a PhD says so.")

/* Translators: discrepancy “Programme, Specialisation, Course”: title. */
NC_ ("Q17/title", "Programme, Specialisation, Course")

/* Translators: discrepancy “Programme, Specialisation, Course”: explanation. */
NC_ ("Q17/explanation", "The page calls the same thing a specialisation, a master’s programme, an MSc programme and a course.")

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

/* Translators: discrepancy “The Second Figure”: title. */
NC_ ("Q21/title", "The Second Figure")

/* Translators: discrepancy “The Second Figure”: explanation. */
NC_ ("Q21/explanation", "A second figure stands beside the fee in euros, without a currency. The way its digits are grouped, and the portal’s edition, point to Indian rupees (inferred).")

/* Translators: discrepancy “The Second Figure”: treatment. */
NC_ ("Q21/treatment", "It is shown as an indication, in Indian digit groups, and never recalculated. The rate, its date and the currency are not stated.")

/* Translators: discrepancy “Year and Group of the Fee”: title. */
NC_ ("Q22/title", "Year and Group of the Fee")

/* Translators: discrepancy “Year and Group of the Fee”: explanation. */
NC_ ("Q22/explanation", "It is not said which academic year the fee is for, or who pays it. The amount equals the university’s fee of 2021–22 for students from outside the EEA after a cut made once because of the pandemic (inferred).")

/* Translators: discrepancy “Year and Group of the Fee”: treatment. */
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

/* Translators: discrepancy “Misprints and Odd Wording”: title. */
NC_ ("Q27/title", "Misprints and Odd Wording")

/* Translators: discrepancy “Misprints and Odd Wording”: explanation. */
NC_ ("Q27/explanation", "A few words are misprinted, miswritten or oddly put.")

/* Translators: discrepancy “Misprints and Odd Wording”: treatment. */
NC_ ("Q27/treatment", "The meaning is given in correct English. The original words are kept under Corrected Wording.")

/* Translators: discrepancy “Claims Without Evidence”: title. */
NC_ ("Q28/title", "Claims Without Evidence")

/* Translators: discrepancy “Claims Without Evidence”: explanation. */
NC_ ("Q28/explanation", "Words such as “unique”, “excellent” and “often” are judgements without evidence.")

/* Translators: discrepancy “Claims Without Evidence”: treatment. */
NC_ ("Q28/treatment", "They are passed on as claims.")

/* Translators: discrepancy “Group Size”: title. */
NC_ ("Q29/title", "Group Size")

/* Translators: discrepancy “Group Size”: explanation. */
NC_ ("Q29/explanation", "The number stands in brackets after the words about small groups.")

/* Translators: discrepancy “Group Size”: treatment. */
NC_ ("Q29/treatment", "It is shown as the size of a group. It is not taken for the number of places.")

/* Translators: discrepancy “Labels Without a Link”: title. */
NC_ ("Q30/title", "Labels Without a Link")

/* Translators: discrepancy “Labels Without a Link”: explanation. */
NC_ ("Q30/explanation", "“Read more”, “More details” and “Get in touch” lead nowhere in the captured page.")

/* Translators: discrepancy “Labels Without a Link”: treatment. */
NC_ ("Q30/treatment", "There is no button for them. The contact page says that no e-mail or phone is given.")

/* Translators: discrepancy “How the Fee Is Written”: title. */
NC_ ("Q31/title", "How the Fee Is Written")

/* Translators: discrepancy “How the Fee Is Written”: explanation. */
NC_ ("Q31/explanation", "The amount is written in the English manner, with cents.")

/* Translators: discrepancy “How the Fee Is Written”: treatment. */
NC_ ("Q31/treatment", "It is stored as a number and written the way your language writes money. The value is unchanged.")

/* Translators: example “From India, IELTS 6.0”: title. */
NC_ ("2/title", "From India, IELTS 6.0")

/* Translators: example “From the United States, IELTS 6.0”: title. */
NC_ ("3/title", "From the United States, IELTS 6.0")

/* Translators: example “From China, TOEFL iBT 4.5”: title. */
NC_ ("19/title", "From China, TOEFL iBT 4.5")

/* Translators: example “From Germany, C1 Advanced with grade C”: title. */
NC_ ("24/title", "From Germany, C1 Advanced with grade C")

/* Translators: example “From India, still studying, IELTS 7.0”: title. */
NC_ ("37/title", "From India, still studying, IELTS 7.0")

/* Translators: programme: explanations answer-assessed-related-self. Keep the words in braces as they are. */
NC_ ("explanations/answer-assessed-related-self", "How close a subject must be to computer science, the listing does not say: {decider} judges it, and work experience counts.")

/* Translators: programme: explanations answer-assessed-other. Keep the words in braces as they are. */
NC_ ("explanations/answer-assessed-other", "The listing wants computer science or a subject very near it. With another one {decider} decides, and work experience counts.")
