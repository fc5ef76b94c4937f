/* SPDX-License-Identifier: Unicode-3.0 */
/* From the Unicode CLDR 48.2.0, tr, by po/update-cldr.py: not to be edited.
 * sha256 of what follows: 727e6b82cf5a8e37206e0fc552e0073f9312a7197fdcdddd2fbabe75aa35cf4b */
{
  .code = "tr",
  .name = "Türkçe",
  .locale = "tr_TR",
  .is_rtl = FALSE,
  .decimal = ",",
  .group = ".",
  .minus = "-",
  .minimum_grouping = 1,
  .second_group = 3,
  .percent = "%{0}",
  .money = "{1}{0}",
  .money_in_letters = "{1}\302\240{0}",
  .quantity = "{0} {1}",
  .year = "{2}",
  .month = "{1} {2}",
  .day = "{0} {1} {2}",
  .is_day_first = TRUE,
  .months = {
    "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
  },
  .months_alone = {
    "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
  },
  .weekdays = {
    "Pa", "Pt", "Sa", "Ça", "Pe", "Cu", "Ct",
  },
  .all_of = {
    "{0} ve {1}", "{0}, {1}", "{0}, {1}", "{0} ve {1}",
  },
  .any_of = {
    "{0} veya {1}", "{0}, {1}", "{0}, {1}", "{0} veya {1}",
  },
  .currencies =
    "AUD AU$\0"
    "BRL R$\0"
    "CAD CA$\0" "CNY CN¥\0"
    "EUR €\0"
    "GBP £\0"
    "HKD HK$\0"
    "ILS ₪\0" "INR ₹\0"
    "JPY ¥\0"
    "KRW ₩\0"
    "MXN MX$\0"
    "NZD NZ$\0"
    "THB ฿\0" "TRY ₺\0" "TWD NT$\0"
    "USD $\0"
    "VND ₫\0"
    "XAF FCFA\0" "XCD EC$\0" "XCG Cg.\0" "XOF F\342\200\257CFA\0" "XPF CFPF\0",
  .countries =
    "AD Andorra\0" "AE Birleşik Arap Emirlikleri\0" "AF Afganistan\0" "AG Antigua ve Barbuda\0" "AI Anguilla\0"
    "AL Arnavutluk\0" "AM Ermenistan\0" "AO Angola\0" "AQ Antarktika\0" "AR Arjantin\0" "AS Amerikan Samoası\0"
    "AT Avusturya\0" "AU Avustralya\0" "AW Aruba\0" "AX Åland Adaları\0" "AZ Azerbaycan\0"
    "BA Bosna-Hersek\0" "BB Barbados\0" "BD Bangladeş\0" "BE Belçika\0" "BF Burkina Faso\0" "BG Bulgaristan\0"
    "BH Bahreyn\0" "BI Burundi\0" "BJ Benin\0" "BL Saint Barthelemy\0" "BM Bermuda\0" "BN Brunei\0" "BO Bolivya\0"
    "BQ Karayip Hollandası\0" "BR Brezilya\0" "BS Bahamalar\0" "BT Butan\0" "BV Bouvet Adası\0" "BW Botsvana\0"
    "BY Belarus\0" "BZ Belize\0"
    "CA Kanada\0" "CC Cocos (Keeling) Adaları\0" "CD Kongo Demokratik Cumhuriyeti\0" "CD Kongo – Kinşasa\0"
    "CF Orta Afrika Cumhuriyeti\0" "CG Kongo Cumhuriyeti\0" "CG Kongo – Brazavil\0" "CH İsviçre\0"
    "CI Côte d’Ivoire\0" "CI Fildişi Sahili\0" "CK Cook Adaları\0" "CL Şili\0" "CM Kamerun\0" "CN Çin\0"
    "CO Kolombiya\0" "CR Kosta Rika\0" "CU Küba\0" "CV Cabo Verde\0" "CW Curaçao\0" "CX Christmas Adası\0"
    "CY Kıbrıs\0" "CZ Çekya\0" "CZ Çek Cumhuriyeti\0"
    "DE Almanya\0" "DJ Cibuti\0" "DK Danimarka\0" "DM Dominika\0" "DO Dominik Cumhuriyeti\0" "DZ Cezayir\0"
    "EC Ekvador\0" "EE Estonya\0" "EG Mısır\0" "EH Batı Sahra\0" "ER Eritre\0" "ES İspanya\0" "ET Etiyopya\0"
    "FI Finlandiya\0" "FJ Fiji\0" "FK Falkland Adaları\0" "FK Falkland Adaları (Malvinas Adaları)\0"
    "FM Mikronezya\0" "FO Faroe Adaları\0" "FR Fransa\0"
    "GA Gabon\0" "GB Birleşik Krallık\0" "GB BK\0" "GD Grenada\0" "GE Gürcistan\0" "GF Fransız Guyanası\0"
    "GG Guernsey\0" "GH Gana\0" "GI Cebelitarık\0" "GL Grönland\0" "GM Gambiya\0" "GN Gine\0" "GP Guadeloupe\0"
    "GQ Ekvator Ginesi\0" "GR Yunanistan\0" "GS Güney Georgia ve Güney Sandwich Adaları\0" "GT Guatemala\0"
    "GU Guam\0" "GW Gine-Bissau\0" "GY Guyana\0"
    "HK Hong Kong\0" "HK Çin Hong Kong ÖİB\0" "HM Heard Adası ve McDonald Adaları\0" "HN Honduras\0"
    "HR Hırvatistan\0" "HT Haiti\0" "HU Macaristan\0"
    "ID Endonezya\0" "IE İrlanda\0" "IL İsrail\0" "IM Man Adası\0" "IN Hindistan\0"
    "IO Britanya Hint Okyanusu Toprakları\0" "IO Chagos Takımadaları\0" "IQ Irak\0" "IR İran\0" "IS İzlanda\0"
    "IT İtalya\0"
    "JE Jersey\0" "JM Jamaika\0" "JO Ürdün\0" "JP Japonya\0"
    "KE Kenya\0" "KG Kırgızistan\0" "KH Kamboçya\0" "KI Kiribati\0" "KM Komorlar\0" "KN Saint Kitts ve Nevis\0"
    "KP Kuzey Kore\0" "KR Güney Kore\0" "KW Kuveyt\0" "KY Cayman Adaları\0" "KZ Kazakistan\0"
    "LA Laos\0" "LB Lübnan\0" "LC Saint Lucia\0" "LI Liechtenstein\0" "LK Sri Lanka\0" "LR Liberya\0" "LS Lesotho\0"
    "LT Litvanya\0" "LU Lüksemburg\0" "LV Letonya\0" "LY Libya\0"
    "MA Fas\0" "MC Monako\0" "MD Moldova\0" "ME Karadağ\0" "MF Saint Martin\0" "MG Madagaskar\0"
    "MH Marshall Adaları\0" "MK Kuzey Makedonya\0" "ML Mali\0" "MM Myanmar (Burma)\0" "MN Moğolistan\0" "MO Makao\0"
    "MO Çin Makao ÖİB\0" "MP Kuzey Mariana Adaları\0" "MQ Martinik\0" "MR Moritanya\0" "MS Montserrat\0"
    "MT Malta\0" "MU Mauritius\0" "MV Maldivler\0" "MW Malavi\0" "MX Meksika\0" "MY Malezya\0" "MZ Mozambik\0"
    "NA Namibya\0" "NC Yeni Kaledonya\0" "NE Nijer\0" "NF Norfolk Adası\0" "NG Nijerya\0" "NI Nikaragua\0"
    "NL Hollanda\0" "NO Norveç\0" "NP Nepal\0" "NR Nauru\0" "NU Niue\0" "NZ Yeni Zelanda\0"
    "NZ Aotearoa Yeni Zelanda\0"
    "OM Umman\0"
    "PA Panama\0" "PE Peru\0" "PF Fransız Polinezyası\0" "PG Papua Yeni Gine\0" "PH Filipinler\0" "PK Pakistan\0"
    "PL Polonya\0" "PM Saint Pierre ve Miquelon\0" "PN Pitcairn Adaları\0" "PR Porto Riko\0" "PS Filistin\0"
    "PS Filistin Bölgeleri\0" "PT Portekiz\0" "PW Palau\0" "PY Paraguay\0"
    "QA Katar\0"
    "RE Reunion\0" "RO Romanya\0" "RS Sırbistan\0" "RU Rusya\0" "RW Ruanda\0"
    "SA Suudi Arabistan\0" "SB Solomon Adaları\0" "SC Seyşeller\0" "SD Sudan\0" "SE İsveç\0" "SG Singapur\0"
    "SH Saint Helena\0" "SI Slovenya\0" "SJ Svalbard ve Jan Mayen\0" "SK Slovakya\0" "SL Sierra Leone\0"
    "SM San Marino\0" "SN Senegal\0" "SO Somali\0" "SR Surinam\0" "SS Güney Sudan\0" "ST Sao Tome ve Principe\0"
    "SV El Salvador\0" "SX Sint Maarten\0" "SY Suriye\0" "SZ Esvatini\0" "SZ Svaziland\0"
    "TC Turks ve Caicos Adaları\0" "TD Çad\0" "TF Fransız Güney Toprakları\0" "TG Togo\0" "TH Tayland\0"
    "TJ Tacikistan\0" "TK Tokelau\0" "TL Timor-Leste\0" "TL Doğu Timor\0" "TM Türkmenistan\0" "TN Tunus\0"
    "TO Tonga\0" "TR Türkiye\0" "TT Trinidad ve Tobago\0" "TV Tuvalu\0" "TW Tayvan\0" "TZ Tanzanya\0"
    "UA Ukrayna\0" "UG Uganda\0" "UM ABD Küçük Harici Adaları\0" "US Amerika Birleşik Devletleri\0" "US ABD\0"
    "UY Uruguay\0" "UZ Özbekistan\0"
    "VA Vatikan\0" "VC Saint Vincent ve Grenadinler\0" "VE Venezuela\0" "VG Britanya Virjin Adaları\0"
    "VI ABD Virjin Adaları\0" "VN Vietnam\0" "VU Vanuatu\0"
    "WF Wallis ve Futuna\0" "WS Samoa\0"
    "XK Kosova\0"
    "YE Yemen\0" "YT Mayotte\0"
    "ZA Güney Afrika\0" "ZM Zambiya\0" "ZW Zimbabve\0",
},
