/* SPDX-License-Identifier: Unicode-3.0 */
/* From the Unicode CLDR 48.2.0, pl, by po/update-cldr.py: not to be edited.
 * sha256 of what follows: 0f9f048ec58a5c48cb4f8e3896c62f33163f9b39248316c591dedc49e6de2331 */
{
  .code = "pl",
  .name = "polski",
  .locale = "pl_PL",
  .is_rtl = FALSE,
  .decimal = ",",
  .group = "\302\240",
  .minus = "-",
  .minimum_grouping = 2,
  .second_group = 3,
  .percent = "{0}%",
  .money = "{0}\302\240{1}",
  .money_in_letters = "{0}\302\240{1}",
  .quantity = "{0} {1}",
  .year = "{2}",
  .month = "{3} {2}",
  .day = "{0} {1} {2}",
  .is_day_first = TRUE,
  .months = {
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
    "listopada", "grudnia",
  },
  .months_alone = {
    "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik",
    "listopad", "grudzień",
  },
  .weekdays = {
    "nie", "pon", "wto", "śro", "czw", "pią", "sob",
  },
  .all_of = {
    "{0} i {1}", "{0}, {1}", "{0}, {1}", "{0} i {1}",
  },
  .any_of = {
    "{0} lub {1}", "{0}, {1}", "{0}, {1}", "{0} lub {1}",
  },
  .currencies =
    "BRL R$\0"
    "EUR €\0"
    "PLN zł\0"
    "XAF FCFA\0" "XCD EC$\0" "XOF F\342\200\257CFA\0" "XPF CFPF\0",
  .countries =
    "AD Andora\0" "AE Zjednoczone Emiraty Arabskie\0" "AF Afganistan\0" "AG Antigua i Barbuda\0" "AI Anguilla\0"
    "AL Albania\0" "AM Armenia\0" "AO Angola\0" "AQ Antarktyda\0" "AR Argentyna\0" "AS Samoa Amerykańskie\0"
    "AT Austria\0" "AU Australia\0" "AW Aruba\0" "AX Wyspy Alandzkie\0" "AZ Azerbejdżan\0"
    "BA Bośnia i Hercegowina\0" "BB Barbados\0" "BD Bangladesz\0" "BE Belgia\0" "BF Burkina Faso\0" "BG Bułgaria\0"
    "BH Bahrajn\0" "BI Burundi\0" "BJ Benin\0" "BL Saint-Barthélemy\0" "BM Bermudy\0" "BN Brunei\0" "BO Boliwia\0"
    "BQ Niderlandy Karaibskie\0" "BR Brazylia\0" "BS Bahamy\0" "BT Bhutan\0" "BV Wyspa Bouveta\0" "BW Botswana\0"
    "BY Białoruś\0" "BZ Belize\0"
    "CA Kanada\0" "CC Wyspy Kokosowe\0" "CD Kongo (DRK)\0" "CD Demokratyczna Republika Konga\0"
    "CF Republika Środkowoafrykańska\0" "CG Republika Konga\0" "CG Kongo\0" "CH Szwajcaria\0" "CI Côte d’Ivoire\0"
    "CI Wybrzeże Kości Słoniowej\0" "CK Wyspy Cooka\0" "CL Chile\0" "CM Kamerun\0" "CN Chiny\0" "CO Kolumbia\0"
    "CR Kostaryka\0" "CU Kuba\0" "CV Republika Zielonego Przylądka\0" "CW Curaçao\0" "CX Wyspa Bożego Narodzenia\0"
    "CY Cypr\0" "CZ Czechy\0" "CZ Republika Czeska\0"
    "DE Niemcy\0" "DJ Dżibuti\0" "DK Dania\0" "DM Dominika\0" "DO Dominikana\0" "DZ Algieria\0"
    "EC Ekwador\0" "EE Estonia\0" "EG Egipt\0" "EH Sahara Zachodnia\0" "ER Erytrea\0" "ES Hiszpania\0"
    "ET Etiopia\0"
    "FI Finlandia\0" "FJ Fidżi\0" "FK Falklandy\0" "FK Falklandy (Malwiny)\0" "FM Mikronezja\0" "FO Wyspy Owcze\0"
    "FR Francja\0"
    "GA Gabon\0" "GB Wielka Brytania\0" "GB Wlk. Bryt.\0" "GD Grenada\0" "GE Gruzja\0" "GF Gujana Francuska\0"
    "GG Guernsey\0" "GH Ghana\0" "GI Gibraltar\0" "GL Grenlandia\0" "GM Gambia\0" "GN Gwinea\0" "GP Gwadelupa\0"
    "GQ Gwinea Równikowa\0" "GR Grecja\0" "GS Georgia Południowa i Sandwich Południowy\0" "GT Gwatemala\0"
    "GU Guam\0" "GW Gwinea Bissau\0" "GY Gujana\0"
    "HK Hongkong\0" "HK SRA Hongkong (Chiny)\0" "HM Wyspy Heard i McDonalda\0" "HN Honduras\0" "HR Chorwacja\0"
    "HT Haiti\0" "HU Węgry\0"
    "ID Indonezja\0" "IE Irlandia\0" "IL Izrael\0" "IM Wyspa Man\0" "IN Indie\0"
    "IO Brytyjskie Terytorium Oceanu Indyjskiego\0" "IO Archipelag Czagos\0" "IQ Irak\0" "IR Iran\0" "IS Islandia\0"
    "IT Włochy\0"
    "JE Jersey\0" "JM Jamajka\0" "JO Jordania\0" "JP Japonia\0"
    "KE Kenia\0" "KG Kirgistan\0" "KH Kambodża\0" "KI Kiribati\0" "KM Komory\0" "KN Saint Kitts i Nevis\0"
    "KP Korea Północna\0" "KR Korea Południowa\0" "KW Kuwejt\0" "KY Kajmany\0" "KZ Kazachstan\0"
    "LA Laos\0" "LB Liban\0" "LC Saint Lucia\0" "LI Liechtenstein\0" "LK Sri Lanka\0" "LR Liberia\0" "LS Lesotho\0"
    "LT Litwa\0" "LU Luksemburg\0" "LV Łotwa\0" "LY Libia\0"
    "MA Maroko\0" "MC Monako\0" "MD Mołdawia\0" "ME Czarnogóra\0" "MF Saint-Martin\0" "MG Madagaskar\0"
    "MH Wyspy Marshalla\0" "MK Macedonia Północna\0" "ML Mali\0" "MM Mjanma (Birma)\0" "MN Mongolia\0" "MO Makau\0"
    "MO SRA Makau (Chiny)\0" "MP Mariany Północne\0" "MQ Martynika\0" "MR Mauretania\0" "MS Montserrat\0"
    "MT Malta\0" "MU Mauritius\0" "MV Malediwy\0" "MW Malawi\0" "MX Meksyk\0" "MY Malezja\0" "MZ Mozambik\0"
    "NA Namibia\0" "NC Nowa Kaledonia\0" "NE Niger\0" "NF Norfolk\0" "NG Nigeria\0" "NI Nikaragua\0" "NL Holandia\0"
    "NO Norwegia\0" "NP Nepal\0" "NR Nauru\0" "NU Niue\0" "NZ Nowa Zelandia\0"
    "OM Oman\0"
    "PA Panama\0" "PE Peru\0" "PF Polinezja Francuska\0" "PG Papua-Nowa Gwinea\0" "PH Filipiny\0" "PK Pakistan\0"
    "PL Polska\0" "PM Saint-Pierre i Miquelon\0" "PN Pitcairn\0" "PR Portoryko\0" "PS Palestyna\0"
    "PS Terytoria Palestyńskie\0" "PT Portugalia\0" "PW Palau\0" "PY Paragwaj\0"
    "QA Katar\0"
    "RE Reunion\0" "RO Rumunia\0" "RS Serbia\0" "RU Rosja\0" "RW Rwanda\0"
    "SA Arabia Saudyjska\0" "SB Wyspy Salomona\0" "SC Seszele\0" "SD Sudan\0" "SE Szwecja\0" "SG Singapur\0"
    "SH Wyspa Świętej Heleny\0" "SI Słowenia\0" "SJ Svalbard i Jan Mayen\0" "SK Słowacja\0" "SL Sierra Leone\0"
    "SM San Marino\0" "SN Senegal\0" "SO Somalia\0" "SR Surinam\0" "SS Sudan Południowy\0"
    "ST Wyspy Świętego Tomasza i Książęca\0" "SV Salwador\0" "SX Sint Maarten\0" "SY Syria\0" "SZ Eswatini\0"
    "SZ Suazi\0"
    "TC Turks i Caicos\0" "TD Czad\0" "TF Francuskie Terytoria Południowe i Antarktyczne\0" "TG Togo\0"
    "TH Tajlandia\0" "TJ Tadżykistan\0" "TK Tokelau\0" "TL Timor Wschodni\0" "TL Timor-Leste\0" "TM Turkmenistan\0"
    "TN Tunezja\0" "TO Tonga\0" "TR Turcja\0" "TT Trynidad i Tobago\0" "TV Tuvalu\0" "TW Tajwan\0" "TZ Tanzania\0"
    "UA Ukraina\0" "UG Uganda\0" "UM Dalekie Wyspy Mniejsze Stanów Zjednoczonych\0" "US Stany Zjednoczone\0"
    "US USA\0" "UY Urugwaj\0" "UZ Uzbekistan\0"
    "VA Watykan\0" "VC Saint Vincent i Grenadyny\0" "VE Wenezuela\0" "VG Brytyjskie Wyspy Dziewicze\0"
    "VI Wyspy Dziewicze Stanów Zjednoczonych\0" "VN Wietnam\0" "VU Vanuatu\0"
    "WF Wallis i Futuna\0" "WS Samoa\0"
    "XK Kosowo\0"
    "YE Jemen\0" "YT Majotta\0"
    "ZA Republika Południowej Afryki\0" "ZM Zambia\0" "ZW Zimbabwe\0",
},
