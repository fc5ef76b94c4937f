/* SPDX-License-Identifier: Unicode-3.0 */
/* From the Unicode CLDR 48.2.0, nl, by po/update-cldr.py: not to be edited.
 * sha256 of what follows: b1f36811121f8be02e22dd576fbcc9d5a1a61565136b579f1e4e18872c79efb4 */
{
  .code = "nl",
  .name = "Nederlands",
  .locale = "nl_NL",
  .is_rtl = FALSE,
  .decimal = ",",
  .group = ".",
  .minus = "-",
  .minimum_grouping = 1,
  .second_group = 3,
  .percent = "{0}%",
  .money = "{1}\302\240{0}",
  .money_in_letters = "{1}\302\240{0}",
  .quantity = "{0} {1}",
  .year = "{2}",
  .month = "{1} {2}",
  .day = "{0} {1} {2}",
  .is_day_first = TRUE,
  .months = {
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  },
  .months_alone = {
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  },
  .weekdays = {
    "zo", "ma", "di", "wo", "do", "vr", "za",
  },
  .all_of = {
    "{0} en {1}", "{0}, {1}", "{0}, {1}", "{0} en {1}",
  },
  .any_of = {
    "{0} of {1}", "{0}, {1}", "{0}, {1}", "{0} of {1}",
  },
  .currencies =
    "AUD AU$\0"
    "BRL R$\0"
    "CAD C$\0" "CNY CN¥\0"
    "EUR €\0"
    "FJD FJ$\0"
    "GBP £\0"
    "HKD HK$\0"
    "ILS ₪\0" "INR ₹\0"
    "JPY JP¥\0"
    "KRW ₩\0"
    "MXN MX$\0"
    "NZD NZ$\0"
    "SBD SI$\0"
    "THB ฿\0" "TWD NT$\0"
    "USD US$\0"
    "VND ₫\0"
    "XAF FCFA\0" "XCD EC$\0" "XCG Cg.\0" "XOF F\342\200\257CFA\0"
    "ZWG ZiG\0",
  .countries =
    "AD Andorra\0" "AE Verenigde Arabische Emiraten\0" "AF Afghanistan\0" "AG Antigua en Barbuda\0" "AI Anguilla\0"
    "AL Albanië\0" "AM Armenië\0" "AO Angola\0" "AQ Antarctica\0" "AR Argentinië\0" "AS Amerikaans-Samoa\0"
    "AT Oostenrijk\0" "AU Australië\0" "AW Aruba\0" "AX Åland\0" "AZ Azerbeidzjan\0"
    "BA Bosnië en Herzegovina\0" "BB Barbados\0" "BD Bangladesh\0" "BE België\0" "BF Burkina Faso\0"
    "BG Bulgarije\0" "BH Bahrein\0" "BI Burundi\0" "BJ Benin\0" "BL Saint-Barthélemy\0" "BM Bermuda\0" "BN Brunei\0"
    "BO Bolivia\0" "BQ Caribisch Nederland\0" "BR Brazilië\0" "BS Bahama’s\0" "BT Bhutan\0" "BV Bouveteiland\0"
    "BW Botswana\0" "BY Belarus\0" "BZ Belize\0"
    "CA Canada\0" "CC Cocoseilanden\0" "CD Congo (DRC)\0" "CD Congo-Kinshasa\0" "CF Centraal-Afrikaanse Republiek\0"
    "CG Congo (Republiek)\0" "CG Congo-Brazzaville\0" "CH Zwitserland\0" "CI Ivoorkust\0" "CI Côte d’Ivoire\0"
    "CK Cookeilanden\0" "CL Chili\0" "CM Kameroen\0" "CN China\0" "CO Colombia\0" "CR Costa Rica\0" "CU Cuba\0"
    "CV Kaapverdië\0" "CW Curaçao\0" "CX Christmaseiland\0" "CY Cyprus\0" "CZ Tsjechië\0"
    "CZ Tsjechische Republiek\0"
    "DE Duitsland\0" "DJ Djibouti\0" "DK Denemarken\0" "DM Dominica\0" "DO Dominicaanse Republiek\0" "DZ Algerije\0"
    "EC Ecuador\0" "EE Estland\0" "EG Egypte\0" "EH Westelijke Sahara\0" "ER Eritrea\0" "ES Spanje\0"
    "ET Ethiopië\0"
    "FI Finland\0" "FJ Fiji\0" "FK Falklandeilanden\0" "FK Falklandeilanden (Islas Malvinas)\0" "FM Micronesia\0"
    "FO Faeröer\0" "FR Frankrijk\0"
    "GA Gabon\0" "GB Verenigd Koninkrijk\0" "GB VK\0" "GD Grenada\0" "GE Georgië\0" "GF Frans-Guyana\0"
    "GG Guernsey\0" "GH Ghana\0" "GI Gibraltar\0" "GL Groenland\0" "GM Gambia\0" "GN Guinee\0" "GP Guadeloupe\0"
    "GQ Equatoriaal-Guinea\0" "GR Griekenland\0" "GS Zuid-Georgia en Zuidelijke Sandwicheilanden\0" "GT Guatemala\0"
    "GU Guam\0" "GW Guinee-Bissau\0" "GY Guyana\0"
    "HK Hongkong\0" "HK Hongkong SAR van China\0" "HM Heard en McDonaldeilanden\0" "HN Honduras\0" "HR Kroatië\0"
    "HT Haïti\0" "HU Hongarije\0"
    "ID Indonesië\0" "IE Ierland\0" "IL Israël\0" "IM Isle of Man\0" "IN India\0"
    "IO Brits Indische Oceaanterritorium\0" "IO Chagoseilanden\0" "IQ Irak\0" "IR Iran\0" "IS IJsland\0"
    "IT Italië\0"
    "JE Jersey\0" "JM Jamaica\0" "JO Jordanië\0" "JP Japan\0"
    "KE Kenia\0" "KG Kirgizië\0" "KH Cambodja\0" "KI Kiribati\0" "KM Comoren\0" "KN Saint Kitts en Nevis\0"
    "KP Noord-Korea\0" "KR Zuid-Korea\0" "KW Koeweit\0" "KY Kaaimaneilanden\0" "KZ Kazachstan\0"
    "LA Laos\0" "LB Libanon\0" "LC Saint Lucia\0" "LI Liechtenstein\0" "LK Sri Lanka\0" "LR Liberia\0"
    "LS Lesotho\0" "LT Litouwen\0" "LU Luxemburg\0" "LV Letland\0" "LY Libië\0"
    "MA Marokko\0" "MC Monaco\0" "MD Moldavië\0" "ME Montenegro\0" "MF Saint-Martin\0" "MG Madagaskar\0"
    "MH Marshalleilanden\0" "MK Noord-Macedonië\0" "ML Mali\0" "MM Myanmar (Birma)\0" "MN Mongolië\0" "MO Macau\0"
    "MO Macau SAR van China\0" "MP Noordelijke Marianen\0" "MQ Martinique\0" "MR Mauritanië\0" "MS Montserrat\0"
    "MT Malta\0" "MU Mauritius\0" "MV Maldiven\0" "MW Malawi\0" "MX Mexico\0" "MY Maleisië\0" "MZ Mozambique\0"
    "NA Namibië\0" "NC Nieuw-Caledonië\0" "NE Niger\0" "NF Norfolk\0" "NG Nigeria\0" "NI Nicaragua\0"
    "NL Nederland\0" "NO Noorwegen\0" "NP Nepal\0" "NR Nauru\0" "NU Niue\0" "NZ Nieuw-Zeeland\0"
    "NZ Aotearoa Nieuw-Zeeland\0"
    "OM Oman\0"
    "PA Panama\0" "PE Peru\0" "PF Frans-Polynesië\0" "PG Papoea-Nieuw-Guinea\0" "PH Filipijnen\0" "PK Pakistan\0"
    "PL Polen\0" "PM Saint-Pierre en Miquelon\0" "PN Pitcairneilanden\0" "PR Puerto Rico\0" "PS Palestina\0"
    "PS Palestijnse gebieden\0" "PT Portugal\0" "PW Palau\0" "PY Paraguay\0"
    "QA Qatar\0"
    "RE Réunion\0" "RO Roemenië\0" "RS Servië\0" "RU Rusland\0" "RW Rwanda\0"
    "SA Saoedi-Arabië\0" "SB Salomonseilanden\0" "SC Seychellen\0" "SD Soedan\0" "SE Zweden\0" "SG Singapore\0"
    "SH Sint-Helena\0" "SI Slovenië\0" "SJ Spitsbergen en Jan Mayen\0" "SK Slowakije\0" "SL Sierra Leone\0"
    "SM San Marino\0" "SN Senegal\0" "SO Somalië\0" "SR Suriname\0" "SS Zuid-Soedan\0" "ST Sao Tomé en Principe\0"
    "SV El Salvador\0" "SX Sint-Maarten\0" "SY Syrië\0" "SZ Eswatini\0" "SZ Swaziland\0"
    "TC Turks- en Caicoseilanden\0" "TD Tsjaad\0" "TF Franse Gebieden in de zuidelijke Indische Oceaan\0"
    "TG Togo\0" "TH Thailand\0" "TJ Tadzjikistan\0" "TK Tokelau\0" "TL Oost-Timor\0"
    "TL Democratische Republiek Oost-Timor\0" "TM Turkmenistan\0" "TN Tunesië\0" "TO Tonga\0" "TR Turkije\0"
    "TR Türkiye\0" "TT Trinidad en Tobago\0" "TV Tuvalu\0" "TW Taiwan\0" "TZ Tanzania\0"
    "UA Oekraïne\0" "UG Oeganda\0" "UM Kleine afgelegen eilanden van de Verenigde Staten\0" "US Verenigde Staten\0"
    "US VS\0" "UY Uruguay\0" "UZ Oezbekistan\0"
    "VA Vaticaanstad\0" "VC Saint Vincent en de Grenadines\0" "VE Venezuela\0" "VG Britse Maagdeneilanden\0"
    "VI Amerikaanse Maagdeneilanden\0" "VN Vietnam\0" "VU Vanuatu\0"
    "WF Wallis en Futuna\0" "WS Samoa\0"
    "XK Kosovo\0"
    "YE Jemen\0" "YT Mayotte\0"
    "ZA Zuid-Afrika\0" "ZM Zambia\0" "ZW Zimbabwe\0",
},
