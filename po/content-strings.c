/* SPDX-License-Identifier: CC-BY-SA-4.0 */
/* Made from data/content/brochure.json by `meson compile content-strings`, for xgettext;
 * never compiled. A test fails when it is out of date. */
#include <glib/gi18n.h>

/* Translators: programme: name. */
NC_ ("leiden-ict-public-sector", "ICT in the Public Sector")

/* Translators: other name 1. */
NC_ ("leiden-ict-public-sector", "ICT in Public Sector")

/* Translators: programme: tagline. */
NC_ ("leiden-ict-public-sector", "Master’s specialisation · Leiden University")

/* Translators: programme: abstract. */
NC_ ("leiden-ict-public-sector", "Computer scientists learn to work where information technology meets government.")

/* Translators: programme: image alt. */
NC_ ("leiden-ict-public-sector", "People bring papers to a hall with columns; wires grow from its floor like roots")

/* Translators: fact F30 (Outcome): label; fact F31 (Outcome): label. */
NC_ ("leiden-ict-public-sector", "Outcome")

/* Translators: fact F30 (Outcome): value. */
NC_ ("leiden-ict-public-sector", "You come to understand ICT in the public sector better.")

/* Translators: fact F31 (Outcome): value. */
NC_ ("leiden-ict-public-sector", "You learn to see what impact it has on governance.")

/* Translators: fact F32 (Challenge): label; fact F33 (Challenge): label; fact F34 (Challenge): label. */
NC_ ("leiden-ict-public-sector", "Challenge")

/* Translators: fact F32 (Challenge): value. */
NC_ ("leiden-ict-public-sector", "Described as huge")

/* Translators: fact F33 (Challenge): value. */
NC_ ("leiden-ict-public-sector", "Efficiency and effectiveness")

/* Translators: fact F34 (Challenge): value. */
NC_ ("leiden-ict-public-sector", "Strengthening democratic functions")

/* Translators: fact F35 (Topic): label; fact F36 (Topic): label; fact F37 (Topic): label; and 2 more. */
NC_ ("leiden-ict-public-sector", "Topic")

/* Translators: fact F35 (Topic): value. */
NC_ ("leiden-ict-public-sector", "Relations between politics and administration")

/* Translators: fact F36 (Topic): value. */
NC_ ("leiden-ict-public-sector", "European procurement")

/* Translators: fact F37 (Topic): value. */
NC_ ("leiden-ict-public-sector", "Data-driven policy making")

/* Translators: fact F38 (Skill): label; fact F62 (Skill): label; fact F63 (Skill): label; and 1 more. */
NC_ ("leiden-ict-public-sector", "Skill")

/* Translators: fact F38 (Skill): value. */
NC_ ("leiden-ict-public-sector", "Applying computer science in administration and management")

/* Translators: fact F39 (Topic): value. */
NC_ ("leiden-ict-public-sector", "Questions that matter in the public domain")

/* Translators: fact F40 (Topic): value. */
NC_ ("leiden-ict-public-sector", "The ground where IT and public management meet")

/* Translators: fact F41 (Partner faculty): label; fact F42 (Partner faculty): label. */
NC_ ("leiden-ict-public-sector", "Partner faculty")

/* Translators: fact F41 (Partner faculty): value; organisation faculty-of-governance-and-global-affairs: name. */
NC_ ("leiden-ict-public-sector", "Faculty of Governance and Global Affairs")

/* Translators: fact F43 (Selling point): label; fact F44 (Selling point): label; fact F45 (Selling point): label; and 7 more. */
NC_ ("leiden-ict-public-sector", "Selling point")

/* Translators: fact F43 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "The programme is a specialisation of a master’s.")

/* Translators: fact F44 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "It is described as unique in the Netherlands.")

/* Translators: fact F45 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "The focus is strongly international.")

/* Translators: fact F46 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "The students come from all over the world.")

/* Translators: fact F47 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "The lecturers come from all over the world as well.")

/* Translators: fact F48 (Study abroad): label. */
NC_ ("leiden-ict-public-sector", "Study abroad")

/* Translators: fact F48 (Study abroad): value. */
NC_ ("leiden-ict-public-sector", "There are several ways to study abroad.")

/* Translators: fact F49 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "Many courses require teamwork across cultures.")

/* Translators: fact F50 (Group size): label. */
NC_ ("leiden-ict-public-sector", "Group size")

/* Translators: fact F50 (Group size): value unit. */
NC_ ("leiden-ict-public-sector", "students")

/* Translators: fact F50 (Group size): note. */
NC_ ("leiden-ict-public-sector", "Called small. It is no limit on places.")

/* Translators: fact F51 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "Lectures, often interactive")

/* Translators: fact F52 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "The department has strong links with industry.")

/* Translators: fact F53 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "You can do the research for your thesis as an intern in a company: these internships are called good.")

/* Translators: fact F54 (Selling point): value. */
NC_ ("leiden-ict-public-sector", "Excellent career opportunities often follow from an internship.")

/* Translators: fact F55 (Who it is for): label; fact F56 (Who it is for): label; fact F57 (Who it is for): label. */
NC_ ("leiden-ict-public-sector", "Who it is for")

/* Translators: fact F55 (Who it is for): value. */
NC_ ("leiden-ict-public-sector", "The functions and roles of IT interest you, and so does the question of how to govern them")

/* Translators: fact F56 (Who it is for): value. */
NC_ ("leiden-ict-public-sector", "You hold a bachelor’s degree in computer science, or an equivalent")

/* Translators: fact F57 (Who it is for): value. */
NC_ ("leiden-ict-public-sector", "You would like to use that knowledge for government")

/* Translators: fact F58 (Career): label; fact F59 (Career): label; fact F60 (Career): label; and 6 more. */
NC_ ("leiden-ict-public-sector", "Career")

/* Translators: fact F58 (Career): value. */
NC_ ("leiden-ict-public-sector", "Excellent job opportunities")

/* Translators: fact F59 (Career): value. */
NC_ ("leiden-ict-public-sector", "Diverse job opportunities")

/* Translators: fact F60 (Career): value. */
NC_ ("leiden-ict-public-sector", "IT professional in a public body")

/* Translators: fact F61 (Career): value. */
NC_ ("leiden-ict-public-sector", "IT professional in a company")

/* Translators: fact F62 (Skill): value. */
NC_ ("leiden-ict-public-sector", "Graduates are said to have an excellent understanding of what IT does in the public sector, and of the roles it plays there.")

/* Translators: fact F63 (Skill): value. */
NC_ ("leiden-ict-public-sector", "Graduates can contribute to the IT strategies of government bodies.")

/* Translators: fact F64 (Skill): value. */
NC_ ("leiden-ict-public-sector", "They can be a bridge that joins general management and IT departments.")

/* Translators: fact F65 (Career): value. */
NC_ ("leiden-ict-public-sector", "Outside the public sector too")

/* Translators: fact F66 (Career): value. */
NC_ ("leiden-ict-public-sector", "Chief Information Officer (CIO) of a government body: graduates are called particularly qualified")

/* Translators: fact F67 (Employer): label; fact F68 (Employer): label; fact F69 (Employer): label. */
NC_ ("leiden-ict-public-sector", "Employer")

/* Translators: fact F67 (Employer): value. */
NC_ ("leiden-ict-public-sector", "Companies")

/* Translators: fact F68 (Employer): value. */
NC_ ("leiden-ict-public-sector", "Non-profit organisations")

/* Translators: fact F69 (Employer): value. */
NC_ ("leiden-ict-public-sector", "Governmental organisations")

/* Translators: fact F70 (Career): value. */
NC_ ("leiden-ict-public-sector", "Within Europe")

/* Translators: fact F71 (Career): value. */
NC_ ("leiden-ict-public-sector", "Outside Europe")

/* Translators: fact F72 (Career): value. */
NC_ ("leiden-ict-public-sector", "The master’s is called an excellent start for a PhD as well, under the name of its other track, “ICT in Business”.")

/* Translators: fact F73 (Entrepreneurs): label. */
NC_ ("leiden-ict-public-sector", "Entrepreneurs")

/* Translators: fact F73 (Entrepreneurs): value. */
NC_ ("leiden-ict-public-sector", "Quite a few students start a business of their own.")

/* Translators: fact F74 (Department): label; section “Department”: title. */
NC_ ("leiden-ict-public-sector", "Department")

/* Translators: fact F74 (Department): value; organisation faculty-of-science: name. */
NC_ ("leiden-ict-public-sector", "Faculty of Science")

/* Translators: fact F75 (Mode of study): label. */
NC_ ("leiden-ict-public-sector", "Mode of study")

/* Translators: fact F75 (Mode of study): value; fact F76 (Duration): note. */
NC_ ("leiden-ict-public-sector", "Full time")

/* Translators: fact F76 (Duration): label. */
NC_ ("leiden-ict-public-sector", "Duration")

/* Translators: fact F77 (Tuition fee): label; fact F78 (Tuition fee): label; fact F79 (Tuition fee): label. */
NC_ ("leiden-ict-public-sector", "Tuition fee")

/* Translators: fact F78 (Tuition fee): value. */
NC_ ("leiden-ict-public-sector", "Per year")

/* Translators: fact F80 (Application deadline): label. */
NC_ ("leiden-ict-public-sector", "Application deadline")

/* Translators: fact F81 (Start date): label. */
NC_ ("leiden-ict-public-sector", "Start date")

/* Translators: fact F82 (Provider): label. */
NC_ ("leiden-ict-public-sector", "Provider")

/* Translators: fact F82 (Provider): value; organisation leiden-university: name; source “Prospectus: ICT in Business and the Public Sector”: publisher; and 4 more. */
NC_ ("leiden-ict-public-sector", "Leiden University")

/* Translators: fact F83 (Address): label; fact F85 (Address): label. */
NC_ ("leiden-ict-public-sector", "Address")

/* Translators: fact F84 (Postcode): label. */
NC_ ("leiden-ict-public-sector", "Postcode")

/* Translators: fact F86 (City): label. */
NC_ ("leiden-ict-public-sector", "City")

/* Translators: fact F86 (City): value. */
NC_ ("leiden-ict-public-sector", "Not stated in the source")

/* Translators: fact F87 (Degree, United States): label. */
NC_ ("leiden-ict-public-sector", "Degree, United States")

/* Translators: fact F87 (Degree, United States): value; requirements “Applicants from the United States”, rule degree-level: text. */
NC_ ("leiden-ict-public-sector", "A Bachelor of Arts, a Bachelor of Science or an equivalent degree")

/* Translators: fact F87 (Degree, United States): note. */
NC_ ("leiden-ict-public-sector", "Said of every master’s at Leiden, without naming a subject.")

/* Translators: fact F88 (IELTS minimum, United States): label. */
NC_ ("leiden-ict-public-sector", "IELTS minimum, United States")

/* Translators: fact F89 (TOEFL iBT minimum, United States): label. */
NC_ ("leiden-ict-public-sector", "TOEFL iBT minimum, United States")

/* Translators: fact F90 (TOEFL iBT component minimum, United States): label. */
NC_ ("leiden-ict-public-sector", "TOEFL iBT component minimum, United States")

/* Translators: fact F91 (Cambridge examinations, United States): label. */
NC_ ("leiden-ict-public-sector", "Cambridge examinations, United States")

/* Translators: fact F91 (Cambridge examinations, United States): value. */
NC_ ("leiden-ict-public-sector", "C2 Proficiency (CPE) and C1 Advanced (CAE)")

/* Translators: fact F92 (Cambridge component minimum, United States): label. */
NC_ ("leiden-ict-public-sector", "Cambridge component minimum, United States")

/* Translators: fact F93 (Degree, international): label. */
NC_ ("leiden-ict-public-sector", "Degree, international")

/* Translators: fact F93 (Degree, international): value; requirements “International applicants”, rule subject: text. */
NC_ ("leiden-ict-public-sector", "A bachelor’s in computer science or in a closely related subject")

/* Translators: fact F94 (Admission): label; fact F95 (Admission): label; fact P1 (Admission): label; and 3 more. */
NC_ ("leiden-ict-public-sector", "Admission")

/* Translators: fact F94 (Admission): value. */
NC_ ("leiden-ict-public-sector", "Whether another background is as good as a bachelor’s in computer science is for the Board of Admissions to judge.")

/* Translators: fact F95 (Admission): value. */
NC_ ("leiden-ict-public-sector", "The Board weighs your academic background and your work experience together.")

/* Translators: fact F96 (IELTS minimum, international): label. */
NC_ ("leiden-ict-public-sector", "IELTS minimum, international")

/* Translators: fact F96 (IELTS minimum, international): note. */
NC_ ("leiden-ict-public-sector", "Lower for the United States")

/* Translators: fact F97 (TOEFL iBT minimum, international): label. */
NC_ ("leiden-ict-public-sector", "TOEFL iBT minimum, international")

/* Translators: fact F98 (C1 Advanced (CAE) minimum grade, international): label. */
NC_ ("leiden-ict-public-sector", "C1 Advanced (CAE) minimum grade, international")

/* Translators: fact F98 (C1 Advanced (CAE) minimum grade, international): value. */
NC_ ("leiden-ict-public-sector", "C")

/* Translators: fact F99 (IELTS): label; test ielts: name. */
NC_ ("leiden-ict-public-sector", "IELTS")

/* Translators: fact F99 (IELTS): value; requirements “Applicants from the United States”, rule “English”, test 1: note. */
NC_ ("leiden-ict-public-sector", "According to a footnote of the listing, the IELTS score may vary by programme.")

/* Translators: fact P1 (Admission): value. */
NC_ ("leiden-ict-public-sector", "Closed")

/* Translators: fact P1 (Admission): note. */
NC_ ("leiden-ict-public-sector", "Since September 2025")

/* Translators: fact P2 (Place): label. */
NC_ ("leiden-ict-public-sector", "Place")

/* Translators: fact P2 (Place): value. */
NC_ ("leiden-ict-public-sector", "Leiden and The Hague")

/* Translators: fact P2 (Place): note. */
NC_ ("leiden-ict-public-sector", "Where the master’s is taught")

/* Translators: section “Overview”: title. */
NC_ ("leiden-ict-public-sector", "Overview")

/* Translators: section “Overview”: summary. */
NC_ ("leiden-ict-public-sector", "What the programme is, at a glance")

/* Translators: section “Overview”: keywords. */
NC_ ("leiden-ict-public-sector", "summary, key facts, introduction, still open, available, discontinued")

/* Translators: section “Overview”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "This brochure retells a study portal’s page of 2022 in plain words. Where it draws on another public source it says which, and what is unknown it calls unknown.")

/* Translators: section “Overview”, paragraph: text. [](target) becomes the title of where it leads. */
NC_ ("leiden-ict-public-sector", "Fees, dates and requirements are a record of what was listed, not an offer. [](brochure:section/about-this-brochure) says where they come from and where the sources contradict themselves.")

/* Translators: section “What You Learn”: title. */
NC_ ("leiden-ict-public-sector", "What You Learn")

/* Translators: section “What You Learn”: group; section “What It Is About”: group; section “Why Leiden”: group; and 1 more. */
NC_ ("leiden-ict-public-sector", "The Programme")

/* Translators: section “What You Learn”: summary. */
NC_ ("leiden-ict-public-sector", "What you understand afterwards")

/* Translators: section “What You Learn”: keywords. */
NC_ ("leiden-ict-public-sector", "outcomes, objectives, goals, knowledge")

/* Translators: section “What You Learn”, paragraph: text. [](target) becomes the title of where it leads. */
NC_ ("leiden-ict-public-sector", "[](brochure:section/about) names the topics, and [](brochure:section/skills) says what graduates can do with what they have learned.")

/* Translators: section “What You Learn”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Not listed: courses and curriculum.")

/* Translators: section “What It Is About”: title. */
NC_ ("leiden-ict-public-sector", "What It Is About")

/* Translators: section “What It Is About”: summary. */
NC_ ("leiden-ict-public-sector", "The challenge, the topics and the partner faculty")

/* Translators: section “What It Is About”: keywords. */
NC_ ("leiden-ict-public-sector", "subjects, content, modules, curriculum, syllabus, digital government")

/* Translators: section “What It Is About”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Putting ICT to use in the public sector is described as a huge challenge. It is a matter of efficiency and effectiveness, and it can strengthen democratic functions as well.")

/* Translators: section “What It Is About”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "The programme takes up questions that matter in the public domain, on the ground where IT and public management meet. You bring the computer science. Here you learn to apply it where organisations are run: in administration and in management.")

/* Translators: section “What It Is About”, list: title. */
NC_ ("leiden-ict-public-sector", "Topics")

/* Translators: section “What It Is About”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "Two Faculties")

/* Translators: section “What It Is About”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "The Faculty of Governance and Global Affairs, whose home is The Hague, shares in several of the courses.")

/* Translators: section “Why Leiden”: title. */
NC_ ("leiden-ict-public-sector", "Why Leiden")

/* Translators: section “Why Leiden”: summary. */
NC_ ("leiden-ict-public-sector", "An international setting, small groups and links with industry")

/* Translators: section “Why Leiden”: keywords. */
NC_ ("leiden-ict-public-sector", "exchange, class size, professors, companies, reputation")

/* Translators: section “Why Leiden”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "An International Setting")

/* Translators: section “Why Leiden”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "Teaching")

/* Translators: section “Why Leiden”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Groups are small, with 40 students, and lectures are often interactive.")

/* Translators: section “Why Leiden”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "Links With Industry")

/* Translators: section “Why Leiden”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "These are words of praise from 2022, without figures and not checked.")

/* Translators: section “Is It for You?”: title. */
NC_ ("leiden-ict-public-sector", "Is It for You?")

/* Translators: section “Is It for You?”: summary. */
NC_ ("leiden-ict-public-sector", "Three points to ask yourself about")

/* Translators: section “Is It for You?”: keywords. */
NC_ ("leiden-ict-public-sector", "suitable, right for me, background, profile, target group")

/* Translators: section “Is It for You?”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Whether this is the right programme for you turns on three points.")

/* Translators: section “Is It for You?”, paragraph: text. [](target) becomes the title of where it leads. */
NC_ ("leiden-ict-public-sector", "Interest is one matter, admission another. The [](brochure:section/eligibility) compares your degree and your English with the entry requirements.")

/* Translators: section “Careers”: title. */
NC_ ("leiden-ict-public-sector", "Careers")

/* Translators: section “Careers”: group; section “Skills”: group. */
NC_ ("leiden-ict-public-sector", "Afterwards")

/* Translators: section “Careers”: summary. */
NC_ ("leiden-ict-public-sector", "Jobs, employers and other paths")

/* Translators: section “Careers”: keywords. */
NC_ ("leiden-ict-public-sector", "jobs, employment, salary, after graduation, doctorate, entrepreneur, start-up")

/* Translators: section “Careers”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Job opportunities are called excellent and diverse, and they are not confined to the public sector.")

/* Translators: section “Careers”, list: title. */
NC_ ("leiden-ict-public-sector", "Possible Careers")

/* Translators: section “Careers”, list: title. */
NC_ ("leiden-ict-public-sector", "Where Graduates Work")

/* Translators: section “Careers”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "Other Paths")

/* Translators: section “Careers”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "All of this was said in 2022, without figures.")

/* Translators: section “Skills”: title. */
NC_ ("leiden-ict-public-sector", "Skills")

/* Translators: section “Skills”: summary. */
NC_ ("leiden-ict-public-sector", "What graduates understand and can do")

/* Translators: section “Skills”: keywords. */
NC_ ("leiden-ict-public-sector", "abilities, competences, qualifications, strategy")

/* Translators: section “Skills”, paragraph: text. [](target) becomes the title of where it leads. */
NC_ ("leiden-ict-public-sector", "[](brochure:section/careers) says where these skills have led.")

/* Translators: section “Department”: group; section “Study Options”: group; section “Tuition Fees”: group; and 1 more. */
NC_ ("leiden-ict-public-sector", "Practical")

/* Translators: section “Department”: summary. */
NC_ ("leiden-ict-public-sector", "The faculties behind the programme")

/* Translators: section “Department”: keywords. */
NC_ ("leiden-ict-public-sector", "institute, location, city, campus, Den Haag")

/* Translators: section “Department”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Students of the programme belong to the Faculty of Science, and a second faculty shares in several of the courses.")

/* Translators: section “Department”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "The Faculty of Governance and Global Affairs has its home in The Hague. The university says of the master’s as a whole that it is taught in Leiden as well as in The Hague.")

/* Translators: section “Study Options”: title. */
NC_ ("leiden-ict-public-sector", "Study Options")

/* Translators: section “Study Options”: summary. */
NC_ ("leiden-ict-public-sector", "How long it takes, and in what mode")

/* Translators: section “Study Options”: keywords. */
NC_ ("leiden-ict-public-sector", "length, part-time, online, distance learning, ECTS, English, Dutch")

/* Translators: section “Study Options”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "The programme takes two years of full-time study.")

/* Translators: section “Study Options”, paragraph: text. [](target) becomes the title of where it leads. */
NC_ ("leiden-ict-public-sector", "[](brochure:section/tuition-fees) says what it costs, and [](brochure:section/dates) when it was to start.")

/* Translators: section “Study Options”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Not listed: the title of the degree, accreditation, credits, the language of instruction and the size of the thesis.")

/* Translators: section “Tuition Fees”: title. */
NC_ ("leiden-ict-public-sector", "Tuition Fees")

/* Translators: section “Tuition Fees”: summary. */
NC_ ("leiden-ict-public-sector", "The fee in euros, and a second figure")

/* Translators: section “Tuition Fees”: keywords. */
NC_ ("leiden-ict-public-sector", "cost, price, pay, payment, grant, scholarship, funding, financial aid, loan, lakh, rent, accommodation")

/* Translators: section “Tuition Fees”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "The Second Figure")

/* Translators: section “Tuition Fees”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "The amount in euros is the one that counts. The second figure stands there as “14,71,895”, without a currency sign. Its digits are grouped the Indian way, and the page is of the portal’s Indian edition, so it is probably in rupees. Rate and day are not given, so it is not recalculated here.")

/* Translators: section “Tuition Fees”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Not listed: the fee for students from the EU or EEA, scholarships and the cost of living and housing.")

/* Translators: section “Dates”: title. */
NC_ ("leiden-ict-public-sector", "Dates")

/* Translators: section “Dates”: summary. */
NC_ ("leiden-ict-public-sector", "A start and a deadline, both past")

/* Translators: section “Dates”: keywords. */
NC_ ("leiden-ict-public-sector", "apply, when, begin, semester, calendar, still open")

/* Translators: section “Dates”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "Dates of Different Intakes")

/* Translators: section “Dates”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "The deadline comes after the start, so the two probably belong to different intakes and are kept apart here. Both are months that were only expected, and both have passed. Admission has been closed since September 2025.")

/* Translators: section “Dates”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Not listed: the day of either month, the intake that the deadline is for and any later intake.")

/* Translators: section “Entry Requirements”: title. */
NC_ ("leiden-ict-public-sector", "Entry Requirements")

/* Translators: section “Entry Requirements”: summary. */
NC_ ("leiden-ict-public-sector", "Degree, subject and English, for two groups of applicants")

/* Translators: section “Entry Requirements”: keywords. */
NC_ ("leiden-ict-public-sector", "conditions, prerequisites, diploma, GPA, language test, PTE, Duolingo, certificate, exemption")

/* Translators: section “Entry Requirements”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "There is one set of requirements for students from the United States and another for international students. They ask for different scores in English.")

/* Translators: section “Entry Requirements”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "Who Decides")

/* Translators: section “Entry Requirements”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Not listed: a set for applicants with a Dutch degree, a minimum grade average, how long a test result stays valid, who is exempt from a test of English, which documents to hand in, how to apply and who needs a visa.")

/* Translators: section “Eligibility Check”: title. */
NC_ ("leiden-ict-public-sector", "Eligibility Check")

/* Translators: section “Eligibility Check”: summary. */
NC_ ("leiden-ict-public-sector", "Your degree and English against the listed rules")

/* Translators: section “Eligibility Check”: keywords. */
NC_ ("leiden-ict-public-sector", "am I eligible, can I apply, qualify, chances, my scores, accepted, rejected")

/* Translators: section “Eligibility Check”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "Fill in what you know. Each answer is compared at once with the requirements of 2022. The university decides who is admitted.")

/* Translators: section “Contact”: title. */
NC_ ("leiden-ict-public-sector", "Contact")

/* Translators: section “Contact”: summary. */
NC_ ("leiden-ict-public-sector", "The university’s address")

/* Translators: section “Contact”: keywords. */
NC_ ("leiden-ict-public-sector", "email, telephone, website, write, ask, help, enquiry, map")

/* Translators: section “About This Brochure”: title. */
NC_ ("leiden-ict-public-sector", "About This Brochure")

/* Translators: section “About This Brochure”: summary. */
NC_ ("leiden-ict-public-sector", "Sources, gaps, contradictions and your privacy")

/* Translators: section “About This Brochure”: keywords. */
NC_ ("leiden-ict-public-sector", "origin, cookies, tracking, data, copyright, official, corrections, mistakes, up to date")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "This brochure is an independent retelling of a study portal’s page of 2022. Leiden University did not make it, check it or approve it.")

/* Translators: section “About This Brochure”, callout: title. */
NC_ ("leiden-ict-public-sector", "Privacy")

/* Translators: section “About This Brochure”, callout: text. */
NC_ ("leiden-ict-public-sector", "This brochure works without a network. It sets no cookies and tracks nobody. The answers you give stay on this device.")

/* Translators: section “About This Brochure”, notices: title. */
NC_ ("leiden-ict-public-sector", "Notices")

/* Translators: section “About This Brochure”, sources: title. */
NC_ ("leiden-ict-public-sector", "Sources")

/* Translators: section “About This Brochure”, discrepancies: title. */
NC_ ("leiden-ict-public-sector", "Open Questions")

/* Translators: section “About This Brochure”, corrections: title. */
NC_ ("leiden-ict-public-sector", "Corrected Wording")

/* Translators: section “About This Brochure”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "Not Listed")

/* Translators: section “About This Brochure”, paragraph: text. [](target) becomes the title of where it leads. */
NC_ ("leiden-ict-public-sector", "What is not listed stands at the end of [](brochure:section/learn), [](brochure:section/study-options), [](brochure:section/tuition-fees), [](brochure:section/dates) and [](brochure:section/entry-requirements). In [](brochure:section/contact), e-mail, phone, website and the city are missing. The page does not say when it was captured either.")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "The labels “Read more” on the pandemic notice, “More details” after the application deadline and “Get in touch” at the end of the page led nowhere.")

/* Translators: section “About This Brochure”, paragraph: title. */
NC_ ("leiden-ict-public-sector", "Licence")

/* Translators: section “About This Brochure”, paragraph: text. */
NC_ ("leiden-ict-public-sector", "The words of this brochure may be shared and changed under the licence CC BY-SA 4.0. The program that shows them is free software under the GNU General Public License.")

/* Translators: intake “Listed start”: title. */
NC_ ("leiden-ict-public-sector", "Listed start")

/* Translators: intake “Listed start”: note. */
NC_ ("leiden-ict-public-sector", "No application deadline is given for this start.")

/* Translators: intake “Listed deadline”: title. */
NC_ ("leiden-ict-public-sector", "Listed deadline")

/* Translators: intake “Listed deadline”: note. */
NC_ ("leiden-ict-public-sector", "No start is given for this deadline. It may be for the following February (inferred).")

/* Translators: requirements “Applicants from the United States”: title. */
NC_ ("leiden-ict-public-sector", "Applicants from the United States")

/* Translators: requirements “Applicants from the United States”: name. */
NC_ ("leiden-ict-public-sector", "United States")

/* Translators: requirements “Applicants from the United States”, rule subject: text. */
NC_ ("leiden-ict-public-sector", "A bachelor’s in computer science or in a closely related subject, which the listing asks of the programme as a whole")

/* Translators: requirements “Applicants from the United States”, rule subject, answer cs (Computer science): label; requirements “International applicants”, rule subject, answer cs (Computer science): label. */
NC_ ("leiden-ict-public-sector", "Computer science")

/* Translators: requirements “Applicants from the United States”, rule subject, answer related-self (A related subject, in my own judgement): label; requirements “International applicants”, rule subject, answer related-self (A related subject, in my own judgement): label. */
NC_ ("leiden-ict-public-sector", "A related subject, in my own judgement")

/* Translators: requirements “Applicants from the United States”, rule subject, answer other (Another subject): label; requirements “International applicants”, rule subject, answer other (Another subject): label. */
NC_ ("leiden-ict-public-sector", "Another subject")

/* Translators: requirements “Applicants from the United States”, rule “English”: title; requirements “International applicants”, rule “English”: title. */
NC_ ("leiden-ict-public-sector", "English")

/* Translators: requirements “Applicants from the United States”, rule “English”, test 3: note. */
NC_ ("leiden-ict-public-sector", "The listing asks for a “component score” without saying of what. It is read here as one for each of Reading, Writing, Listening and Speaking.")

/* Translators: requirements “Applicants from the United States”, rule “English”: explanations components-met-cae. {componentMinimum}: what every part must reach, “20”. {test}: the name of a test, “C1 Advanced”. */
NC_ ("leiden-ict-public-sector", "Reading, Writing, Listening and Speaking all reach the listed minimum of {componentMinimum}. This group needs no pass of {test} at level C1 for that.")

/* Translators: requirements “Applicants from the United States”, rule “English”: decidedBy; requirements “International applicants”, rule “English”: decidedBy. */
NC_ ("leiden-ict-public-sector", "the university")

/* Translators: requirements “Applicants from the United States”, note 1. */
NC_ ("leiden-ict-public-sector", "“From the United States” could mean citizenship, residence or the place of study. This brochure asks for the country of your highest degree.")

/* Translators: requirements “International applicants”: title. */
NC_ ("leiden-ict-public-sector", "International applicants")

/* Translators: requirements “International applicants”: name. */
NC_ ("leiden-ict-public-sector", "International")

/* Translators: requirements “International applicants”, rule degree-level: text. */
NC_ ("leiden-ict-public-sector", "A bachelor’s degree, or a background that the Board of Admissions takes as equivalent to one in computer science.")

/* Translators: requirements “International applicants”, rule “English”: explanations not-listed-cpe. {test}: the name of a test, “C1 Advanced”. {decider}: who decides, “the Board of Admissions”. */
NC_ ("leiden-ict-public-sector", "For this group C1 Advanced is listed and {test} is not, although that is the higher examination. Whether it counts, {decider} decides.")

/* Translators: programme: decidedBy. */
NC_ ("leiden-ict-public-sector", "the Board of Admissions")

/* Translators: organisation faculty-of-governance-and-global-affairs: note. */
NC_ ("leiden-ict-public-sector", "Partner in several courses, in The Hague")

/* Translators: test toefl: name. */
NC_ ("leiden-ict-public-sector", "TOEFL iBT")

/* Translators: test cae: name. */
NC_ ("leiden-ict-public-sector", "C1 Advanced")

/* Translators: test cae, scale cae, grade 1 (Grade A (level C2)): label; test cpe, scale cpe, grade 1 (Grade A (level C2)): label. */
NC_ ("leiden-ict-public-sector", "Grade A (level C2)")

/* Translators: test cae, scale cae, grade 2 (Grade B (level C1)): label. */
NC_ ("leiden-ict-public-sector", "Grade B (level C1)")

/* Translators: test cae, scale cae, grade 3 (Grade C (level C1)): label. */
NC_ ("leiden-ict-public-sector", "Grade C (level C1)")

/* Translators: test cae, scale cae, grade 4 (Level B2): label. */
NC_ ("leiden-ict-public-sector", "Level B2")

/* Translators: test cpe: name. */
NC_ ("leiden-ict-public-sector", "C2 Proficiency")

/* Translators: test cpe, scale cpe, grade 2 (Grade B (level C2)): label. */
NC_ ("leiden-ict-public-sector", "Grade B (level C2)")

/* Translators: test cpe, scale cpe, grade 3 (Grade C (level C2)): label. */
NC_ ("leiden-ict-public-sector", "Grade C (level C2)")

/* Translators: test cpe, scale cpe, grade 4 (Level C1): label. */
NC_ ("leiden-ict-public-sector", "Level C1")

/* Translators: test pte: name. */
NC_ ("leiden-ict-public-sector", "PTE Academic")

/* Translators: source “Study portal: ICT in the Public Sector”: title. */
NC_ ("leiden-ict-public-sector", "Study portal: ICT in the Public Sector")

/* Translators: source “Study portal: ICT in the Public Sector”: publisher. */
NC_ ("leiden-ict-public-sector", "Hotcourses Abroad")

/* Translators: source “Study portal: ICT in the Public Sector”: note. */
NC_ ("leiden-ict-public-sector", "The Indian edition of the portal, undated. It calls its start “expected”, so it was captured before that month. Line numbers count the lines of the captured text.")

/* Translators: source “Prospectus: ICT in Business and the Public Sector”: title. */
NC_ ("leiden-ict-public-sector", "Prospectus: ICT in Business and the Public Sector")

/* Translators: source “Prospectus: ICT in Business and the Public Sector”: note; source “Study programme: ICT in Business and the Public Sector”: note; source “Organisation directory: Administration and Central Services”: note. */
NC_ ("leiden-ict-public-sector", "An archived copy of an unrecorded day, used only for what is marked with it.")

/* Translators: source “Study programme: ICT in Business and the Public Sector”: title. */
NC_ ("leiden-ict-public-sector", "Study programme: ICT in Business and the Public Sector")

/* Translators: source “Organisation directory: Administration and Central Services”: title. */
NC_ ("leiden-ict-public-sector", "Organisation directory: Administration and Central Services")

/* Translators: source “Application deadlines of master’s programmes”: title. */
NC_ ("leiden-ict-public-sector", "Application deadlines of master’s programmes")

/* Translators: source “Application deadlines of master’s programmes”: note. */
NC_ ("leiden-ict-public-sector", "Used only to make sense of what is listed.")

/* Translators: source “Tuition fees, academic year 2021–22”: title. */
NC_ ("leiden-ict-public-sector", "Tuition fees, academic year 2021–22")

/* Translators: source “Tuition fees, academic year 2021–22”: publisher. */
NC_ ("leiden-ict-public-sector", "College Learners")

/* Translators: source “Tuition fees, academic year 2021–22”: note. */
NC_ ("leiden-ict-public-sector", "A copy of the university’s page, made by others. Used only to guess the year of the fee.")

/* Translators: source “Tests of English for master’s applicants”: title. */
NC_ ("leiden-ict-public-sector", "Tests of English for master’s applicants")

/* Translators: source “Tests of English for master’s applicants”: note. */
NC_ ("leiden-ict-public-sector", "Older pages, used only to make sense of what is listed.")

/* Translators: source “TOEFL iBT score scale change: questions and answers”: title. */
NC_ ("leiden-ict-public-sector", "TOEFL iBT score scale change: questions and answers")

/* Translators: source “TOEFL iBT score scale change: questions and answers”: publisher. */
NC_ ("leiden-ict-public-sector", "ETS")

/* Translators: source “How IELTS scores are calculated”: title. */
NC_ ("leiden-ict-public-sector", "How IELTS scores are calculated")

/* Translators: source “How IELTS scores are calculated”: publisher. */
NC_ ("leiden-ict-public-sector", "IELTS partners")

/* Translators: source “The Cambridge English Scale and its grades”: title. */
NC_ ("leiden-ict-public-sector", "The Cambridge English Scale and its grades")

/* Translators: source “The Cambridge English Scale and its grades”: publisher. */
NC_ ("leiden-ict-public-sector", "Cambridge University Press & Assessment")

/* Translators: notice “Closed to new students”: title. */
NC_ ("leiden-ict-public-sector", "Closed to new students")

/* Translators: notice “Closed to new students”: text. */
NC_ ("leiden-ict-public-sector", "The programme and the master’s it belongs to have taken no new students since September 2025. This brochure shows the programme as it was listed in 2022.")

/* Translators: notice “Pandemic notice”: title. */
NC_ ("leiden-ict-public-sector", "Pandemic notice")

/* Translators: notice “Pandemic notice”: text. */
NC_ ("leiden-ict-public-sector", "Because of COVID-19, teaching was to begin online and to move to the campus afterwards. The notice had no date of its own.")

/* Translators: notice “The portal’s cookie notice”: title. */
NC_ ("leiden-ict-public-sector", "The portal’s cookie notice")

/* Translators: notice “The portal’s cookie notice”: text. */
NC_ ("leiden-ict-public-sector", "Under the heading “Our cookies” the portal asked for cookies for a smoother visit: to fit content to the visitor, to show advertisements and to add functions. Accepting all of them meant accepting a policy that the page did not show. Choices were kept and could be changed at any time. This brochure has no cookies at all.")

/* Translators: discrepancy “Two Levels of English”: title. */
NC_ ("leiden-ict-public-sector", "Two Levels of English")

/* Translators: discrepancy “Two Levels of English”: explanation. */
NC_ ("leiden-ict-public-sector", "Students from the United States are asked for lower scores in IELTS and TOEFL than international students.")

/* Translators: discrepancy “Two Levels of English”: treatment. */
NC_ ("leiden-ict-public-sector", "The country of your highest degree decides which set is used. Both sets are shown, never averaged, and you are told when you meet only the lower one.")

/* Translators: discrepancy “The Cambridge Scores”: title. */
NC_ ("leiden-ict-public-sector", "The Cambridge Scores")

/* Translators: discrepancy “The Cambridge Scores”: explanation. */
NC_ ("leiden-ict-public-sector", "A “component score” may mean each paper or the result as a whole. The one asked of students from the United States lies below a pass in C1 Advanced, which international students need. The international set names no component scores and leaves out C2 Proficiency, the higher examination.")

/* Translators: discrepancy “The Cambridge Scores”: treatment. */
NC_ ("leiden-ict-public-sector", "Both sets stand as listed. The score is asked in each of reading, writing, listening and speaking; if Use of English alone is lower, or C2 Proficiency is not listed, the university decides. You are told when a certificate at level B2 would do.")

/* Translators: discrepancy “The TOEFL Scores”: title. */
NC_ ("leiden-ict-public-sector", "The TOEFL Scores")

/* Translators: discrepancy “The TOEFL Scores”: explanation. */
NC_ ("leiden-ict-public-sector", "Four components at their minimum already add up to the minimum total. The listed scores are on the scale up to 120; tests are now scored from one to six.")

/* Translators: discrepancy “The TOEFL Scores”: treatment. */
NC_ ("leiden-ict-public-sector", "Both minima are checked all the same. The check asks for the scale and uses the test maker’s table; what that does not settle is left to the university.")

/* Translators: discrepancy “Subject and Work Experience”: title. */
NC_ ("leiden-ict-public-sector", "Subject and Work Experience")

/* Translators: discrepancy “Subject and Work Experience”: explanation. */
NC_ ("leiden-ict-public-sector", "Only the international set names a subject, but it speaks of the programme as a whole. Which subjects are related closely enough, which degrees are equivalent and whether work experience can stand in for one is not said.")

/* Translators: discrepancy “Subject and Work Experience”: treatment. */
NC_ ("leiden-ict-public-sector", "The rule about the subject applies to everybody. What a program cannot decide is left to the Board of Admissions; experience alone never meets a rule.")

/* Translators: discrepancy “The IELTS Footnote and Module”: title. */
NC_ ("leiden-ict-public-sector", "The IELTS Footnote and Module")

/* Translators: discrepancy “The IELTS Footnote and Module”: explanation. */
NC_ ("leiden-ict-public-sector", "A footnote, whose asterisk appears nowhere else, says that the score can vary by programme, on a page about a single one. Whether IELTS Academic or General Training is meant is not said.")

/* Translators: discrepancy “The IELTS Footnote and Module”: treatment. */
NC_ ("leiden-ict-public-sector", "Every IELTS result carries the remark, which changes no verdict. Academic is assumed; General Training is left to the university.")

/* Translators: discrepancy “Who Is in Which Set”: title. */
NC_ ("leiden-ict-public-sector", "Who Is in Which Set")

/* Translators: discrepancy “Who Is in Which Set”: explanation. */
NC_ ("leiden-ict-public-sector", "“From United States” may mean nationality, residence or the country of the degree. Those students are asked for tests of English, from which older pages of the university exempt them. Neither set is for applicants with a Dutch degree.")

/* Translators: discrepancy “Who Is in Which Set”: treatment. */
NC_ ("leiden-ict-public-sector", "The check asks for the country of your highest degree. It knows no exemption: a claim to one, and English with a Dutch degree, are left to individual assessment.")

/* Translators: discrepancy “Age of a Test Result”: title. */
NC_ ("leiden-ict-public-sector", "Age of a Test Result")

/* Translators: discrepancy “Age of a Test Result”: explanation. */
NC_ ("leiden-ict-public-sector", "How old a result may be is not stated. Older pages of the university allow two years.")

/* Translators: discrepancy “Age of a Test Result”: treatment. */
NC_ ("leiden-ict-public-sector", "No limit is applied; you are reminded to ask.")

/* Translators: discrepancy “Names of Programme and Faculties”: title. */
NC_ ("leiden-ict-public-sector", "Names of Programme and Faculties")

/* Translators: discrepancy “Names of Programme and Faculties”: explanation. */
NC_ ("leiden-ict-public-sector", "The page writes “ICT in the Public Sector”, “ICT in Public Sector” and once “ICT in Business”, the other track of the same master’s, and calls it a specialisation, a master’s programme, an MSc programme and a course. What it lists as the department is a faculty, and “our faculty” is another one.")

/* Translators: discrepancy “Names of Programme and Faculties”: treatment. */
NC_ ("leiden-ict-public-sector", "It is a specialisation of a master’s; one name is used throughout, and the word “programme”. Both faculties are shown as such.")

/* Translators: discrepancy “Deadline After the Start”: title. */
NC_ ("leiden-ict-public-sector", "Deadline After the Start")

/* Translators: discrepancy “Deadline After the Start”: explanation. */
NC_ ("leiden-ict-public-sector", "The deadline is one month later than the start. Both are months without a day, were only expected, and have passed. The university’s February intake closes in October for those who need a visa, so the deadline may belong to it (inferred).")

/* Translators: discrepancy “Deadline After the Start”: treatment. */
NC_ ("leiden-ict-public-sector", "They are shown as past, as separate intakes with a mark on both. Nothing here is presented as open.")

/* Translators: discrepancy “The Fee”: title. */
NC_ ("leiden-ict-public-sector", "The Fee")

/* Translators: discrepancy “The Fee”: explanation. */
NC_ ("leiden-ict-public-sector", "Who pays it, and in which year, is not said. It equals the fee of 2021–22 for students from outside the EEA after a cut made once because of the pandemic (inferred). A second figure has no currency; its digit groups and the portal’s edition point to Indian rupees (inferred).")

/* Translators: discrepancy “The Fee”: treatment. */
NC_ ("leiden-ict-public-sector", "The amount in euros is shown per year, group and year as not stated. The second figure is an indication only, never recalculated.")

/* Translators: discrepancy “An Incomplete Address”: title. */
NC_ ("leiden-ict-public-sector", "An Incomplete Address")

/* Translators: discrepancy “An Incomplete Address”: explanation. */
NC_ ("leiden-ict-public-sector", "The city is blank and the postcode lacks its two letters.")

/* Translators: discrepancy “An Incomplete Address”: treatment. */
NC_ ("leiden-ict-public-sector", "The address is shown as listed, with its gaps, beside the complete one from another source.")

/* Translators: programme: explanations answer-assessed-related-self. {decider}: who decides, “the Board of Admissions”. */
NC_ ("leiden-ict-public-sector", "How close a subject must be to computer science, the listing does not say: {decider} judges it, and work experience counts.")

/* Translators: programme: explanations answer-assessed-other. {decider}: who decides, “the Board of Admissions”. */
NC_ ("leiden-ict-public-sector", "The listing wants computer science or a subject very near it. With another one {decider} decides, and work experience counts.")
