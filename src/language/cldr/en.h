/* SPDX-License-Identifier: Unicode-3.0 */
/* From the Unicode CLDR 48.2.0, en-GB, by po/update-cldr.py: not to be edited.
 * sha256 of what follows: 54edf301a72d64b5aaa474b850d7ea6d1771e42b7f967e3b6392346dd8036fe2 */
{
  .code = "en",
  .name = "English",
  .locale = "en_US",
  .is_rtl = FALSE,
  .decimal = ".",
  .group = ",",
  .minus = "-",
  .minimum_grouping = 1,
  .second_group = 3,
  .percent = "{0}%",
  .money = "{1}{0}",
  .money_in_letters = "{1}\302\240{0}",
  .quantity = "{0} {1}",
  .year = "{2}",
  .month = "{1} {2}",
  .day = "{0} {1} {2}",
  .is_day_first = TRUE,
  .months = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  },
  .months_alone = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  },
  .weekdays = {
    "Su", "Mo", "Tu", "We", "Th", "Fr", "Sa",
  },
  .all_of = {
    "{0} and {1}", "{0}, {1}", "{0}, {1}", "{0} and {1}",
  },
  .any_of = {
    "{0} or {1}", "{0}, {1}", "{0}, {1}", "{0} or {1}",
  },
  .currencies =
    "AUD A$\0"
    "BRL R$\0"
    "CAD CA$\0" "CNY CN¥\0"
    "EUR €\0"
    "GBP £\0"
    "HKD HK$\0"
    "ILS ₪\0" "INR ₹\0"
    "JPY JP¥\0"
    "KRW ₩\0"
    "MXN MX$\0"
    "NZD NZ$\0"
    "PHP ₱\0"
    "TWD NT$\0"
    "USD US$\0"
    "VND ₫\0"
    "XAF FCFA\0" "XCD EC$\0" "XCG Cg.\0" "XOF F\342\200\257CFA\0" "XPF CFPF\0",
  .countries =
    "AD Andorra\0" "AE United Arab Emirates\0" "AF Afghanistan\0" "AG Antigua and Barbuda\0" "AI Anguilla\0"
    "AL Albania\0" "AM Armenia\0" "AO Angola\0" "AQ Antarctica\0" "AR Argentina\0" "AS American Samoa\0"
    "AT Austria\0" "AU Australia\0" "AW Aruba\0" "AX Åland Islands\0" "AZ Azerbaijan\0"
    "BA Bosnia and Herzegovina\0" "BA Bosnia\0" "BB Barbados\0" "BD Bangladesh\0" "BE Belgium\0" "BF Burkina Faso\0"
    "BG Bulgaria\0" "BH Bahrain\0" "BI Burundi\0" "BJ Benin\0" "BL St Barthélemy\0" "BM Bermuda\0" "BN Brunei\0"
    "BO Bolivia\0" "BQ Caribbean Netherlands\0" "BR Brazil\0" "BS Bahamas\0" "BT Bhutan\0" "BV Bouvet Island\0"
    "BW Botswana\0" "BY Belarus\0" "BZ Belize\0"
    "CA Canada\0" "CC Cocos (Keeling) Islands\0" "CC Cocos Islands\0" "CD Congo (DRC)\0" "CD Congo – Kinshasa\0"
    "CF Central African Republic\0" "CG Congo (Republic)\0" "CG Congo – Brazzaville\0" "CH Switzerland\0"
    "CI Côte d’Ivoire\0" "CI Ivory Coast\0" "CK Cook Islands\0" "CL Chile\0" "CM Cameroon\0" "CN China\0"
    "CO Colombia\0" "CR Costa Rica\0" "CU Cuba\0" "CV Cape Verde\0" "CV Cabo Verde\0" "CW Curaçao\0"
    "CX Christmas Island\0" "CY Cyprus\0" "CZ Czechia\0" "CZ Czech Republic\0"
    "DE Germany\0" "DJ Djibouti\0" "DK Denmark\0" "DM Dominica\0" "DO Dominican Republic\0" "DZ Algeria\0"
    "EC Ecuador\0" "EE Estonia\0" "EG Egypt\0" "EH Western Sahara\0" "ER Eritrea\0" "ES Spain\0" "ET Ethiopia\0"
    "FI Finland\0" "FJ Fiji\0" "FK Falkland Islands\0" "FK Falkland Islands (Islas Malvinas)\0" "FM Micronesia\0"
    "FO Faroe Islands\0" "FR France\0"
    "GA Gabon\0" "GB United Kingdom\0" "GB UK\0" "GD Grenada\0" "GE Georgia\0" "GF French Guiana\0" "GG Guernsey\0"
    "GH Ghana\0" "GI Gibraltar\0" "GL Greenland\0" "GM Gambia\0" "GN Guinea\0" "GP Guadeloupe\0"
    "GQ Equatorial Guinea\0" "GR Greece\0" "GS South Georgia and South Sandwich Islands\0" "GT Guatemala\0"
    "GU Guam\0" "GW Guinea-Bissau\0" "GY Guyana\0"
    "HK Hong Kong\0" "HK Hong Kong SAR China\0" "HM Heard and McDonald Islands\0" "HN Honduras\0" "HR Croatia\0"
    "HT Haiti\0" "HU Hungary\0"
    "ID Indonesia\0" "IE Ireland\0" "IL Israel\0" "IM Isle of Man\0" "IN India\0"
    "IO British Indian Ocean Territory\0" "IO Chagos Archipelago\0" "IQ Iraq\0" "IR Iran\0" "IS Iceland\0"
    "IT Italy\0"
    "JE Jersey\0" "JM Jamaica\0" "JO Jordan\0" "JP Japan\0"
    "KE Kenya\0" "KG Kyrgyzstan\0" "KH Cambodia\0" "KI Kiribati\0" "KM Comoros\0" "KN St Kitts and Nevis\0"
    "KP North Korea\0" "KR South Korea\0" "KW Kuwait\0" "KY Cayman Islands\0" "KZ Kazakhstan\0"
    "LA Laos\0" "LB Lebanon\0" "LC St Lucia\0" "LI Liechtenstein\0" "LK Sri Lanka\0" "LR Liberia\0" "LS Lesotho\0"
    "LT Lithuania\0" "LU Luxembourg\0" "LV Latvia\0" "LY Libya\0"
    "MA Morocco\0" "MC Monaco\0" "MD Moldova\0" "ME Montenegro\0" "MF St Martin\0" "MG Madagascar\0"
    "MH Marshall Islands\0" "MK North Macedonia\0" "ML Mali\0" "MM Myanmar\0" "MM Myanmar (Burma)\0" "MN Mongolia\0"
    "MO Macao\0" "MO Macao SAR China\0" "MP Northern Mariana Islands\0" "MQ Martinique\0" "MR Mauritania\0"
    "MS Montserrat\0" "MT Malta\0" "MU Mauritius\0" "MV Maldives\0" "MW Malawi\0" "MX Mexico\0" "MY Malaysia\0"
    "MZ Mozambique\0"
    "NA Namibia\0" "NC New Caledonia\0" "NE Niger\0" "NF Norfolk Island\0" "NG Nigeria\0" "NI Nicaragua\0"
    "NL Netherlands\0" "NO Norway\0" "NP Nepal\0" "NR Nauru\0" "NU Niue\0" "NZ New Zealand\0"
    "NZ Aotearoa New Zealand\0"
    "OM Oman\0"
    "PA Panama\0" "PE Peru\0" "PF French Polynesia\0" "PG Papua New Guinea\0" "PH Philippines\0" "PK Pakistan\0"
    "PL Poland\0" "PM St Pierre and Miquelon\0" "PN Pitcairn Islands\0" "PN Pitcairn\0" "PR Puerto Rico\0"
    "PS Palestine\0" "PS Palestinian Territories\0" "PT Portugal\0" "PW Palau\0" "PY Paraguay\0"
    "QA Qatar\0"
    "RE Réunion\0" "RO Romania\0" "RS Serbia\0" "RU Russia\0" "RW Rwanda\0"
    "SA Saudi Arabia\0" "SB Solomon Islands\0" "SC Seychelles\0" "SD Sudan\0" "SE Sweden\0" "SG Singapore\0"
    "SH St Helena\0" "SI Slovenia\0" "SJ Svalbard and Jan Mayen\0" "SK Slovakia\0" "SL Sierra Leone\0"
    "SM San Marino\0" "SN Senegal\0" "SO Somalia\0" "SR Suriname\0" "SS South Sudan\0" "ST São Tomé and Príncipe\0"
    "SV El Salvador\0" "SX Sint Maarten\0" "SY Syria\0" "SZ Eswatini\0" "SZ Swaziland\0"
    "TC Turks and Caicos Islands\0" "TD Chad\0" "TF French Southern Territories\0" "TG Togo\0" "TH Thailand\0"
    "TJ Tajikistan\0" "TK Tokelau\0" "TL Timor-Leste\0" "TL East Timor\0" "TM Turkmenistan\0" "TN Tunisia\0"
    "TO Tonga\0" "TR Türkiye\0" "TR Turkey\0" "TT Trinidad and Tobago\0" "TV Tuvalu\0" "TW Taiwan\0" "TZ Tanzania\0"
    "UA Ukraine\0" "UG Uganda\0" "UM US Outlying Islands\0" "US United States\0" "US US\0" "UY Uruguay\0"
    "UZ Uzbekistan\0"
    "VA Vatican City\0" "VC St Vincent and the Grenadines\0" "VE Venezuela\0" "VG British Virgin Islands\0"
    "VI US Virgin Islands\0" "VN Vietnam\0" "VU Vanuatu\0"
    "WF Wallis and Futuna\0" "WS Samoa\0"
    "XK Kosovo\0"
    "YE Yemen\0" "YT Mayotte\0"
    "ZA South Africa\0" "ZM Zambia\0" "ZW Zimbabwe\0",
},
