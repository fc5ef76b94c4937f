/* SPDX-License-Identifier: Unicode-3.0 */
/* From the Unicode CLDR 48.2.0, fr, by po/update-cldr.py: not to be edited.
 * sha256 of what follows: 5bf15eb3b7f3632cec3fe509adfa35cd3e74d3d4945f7da2baa05972b204aba6 */
{
  .code = "fr",
  .name = "français",
  .locale = "fr_FR",
  .is_rtl = FALSE,
  .decimal = ",",
  .group = "\342\200\257",
  .minus = "-",
  .minimum_grouping = 1,
  .second_group = 3,
  .percent = "{0}\302\240%",
  .money = "{0}\302\240{1}",
  .money_in_letters = "{0}\302\240{1}",
  .quantity = "{0} {1}",
  .year = "{2}",
  .month = "{1} {2}",
  .day = "{0} {1} {2}",
  .is_day_first = TRUE,
  .months = {
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  },
  .months_alone = {
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  },
  .weekdays = {
    "di", "lu", "ma", "me", "je", "ve", "sa",
  },
  .all_of = {
    "{0} et {1}", "{0}, {1}", "{0}, {1}", "{0} et {1}",
  },
  .any_of = {
    "{0} ou {1}", "{0}, {1}", "{0}, {1}", "{0} ou {1}",
  },
  .currencies =
    "ARS $AR\0" "AUD $AU\0"
    "BMD $BM\0" "BND $BN\0" "BRL R$\0" "BZD $BZ\0"
    "CAD $CA\0" "CLP $CL\0" "COP $CO\0"
    "EUR €\0"
    "FJD $FJ\0" "FKP £FK\0"
    "GBP £GB\0" "GIP £GI\0"
    "ILS ₪\0" "INR ₹\0"
    "KRW ₩\0"
    "LBP £LB\0"
    "MXN $MX\0"
    "NAD $NA\0" "NZD $NZ\0"
    "SBD $SB\0" "SGD $SG\0" "SRD $SR\0"
    "TTD $TT\0"
    "USD $US\0" "UYU $UY\0"
    "VND ₫\0"
    "WST $WS\0"
    "XAF FCFA\0" "XCG Cg.\0" "XOF F\342\200\257CFA\0" "XPF FCFP\0",
  .countries =
    "AD Andorre\0" "AE Émirats arabes unis\0" "AF Afghanistan\0" "AG Antigua-et-Barbuda\0" "AI Anguilla\0"
    "AL Albanie\0" "AM Arménie\0" "AO Angola\0" "AQ Antarctique\0" "AR Argentine\0" "AS Samoa américaines\0"
    "AT Autriche\0" "AU Australie\0" "AW Aruba\0" "AX Îles Åland\0" "AZ Azerbaïdjan\0"
    "BA Bosnie-Herzégovine\0" "BB Barbade\0" "BD Bangladesh\0" "BE Belgique\0" "BF Burkina Faso\0" "BG Bulgarie\0"
    "BH Bahreïn\0" "BI Burundi\0" "BJ Bénin\0" "BL Saint-Barthélemy\0" "BM Bermudes\0" "BN Brunei\0" "BO Bolivie\0"
    "BQ Pays-Bas caribéens\0" "BR Brésil\0" "BS Bahamas\0" "BT Bhoutan\0" "BV Île Bouvet\0" "BW Botswana\0"
    "BY Biélorussie\0" "BZ Belize\0"
    "CA Canada\0" "CC Îles Cocos\0" "CD Congo (RDC)\0" "CD Congo-Kinshasa\0" "CF République centrafricaine\0"
    "CG République du Congo\0" "CG Congo-Brazzaville\0" "CH Suisse\0" "CI Côte d’Ivoire\0"
    "CI République de Côte d’Ivoire\0" "CK Îles Cook\0" "CL Chili\0" "CM Cameroun\0" "CN Chine\0" "CO Colombie\0"
    "CR Costa Rica\0" "CU Cuba\0" "CV Cap-Vert\0" "CW Curaçao\0" "CX Île Christmas\0" "CY Chypre\0" "CZ Tchéquie\0"
    "CZ République tchèque\0"
    "DE Allemagne\0" "DJ Djibouti\0" "DK Danemark\0" "DM Dominique\0" "DO République dominicaine\0" "DZ Algérie\0"
    "EC Équateur\0" "EE Estonie\0" "EG Égypte\0" "EH Sahara occidental\0" "ER Érythrée\0" "ES Espagne\0"
    "ET Éthiopie\0"
    "FI Finlande\0" "FJ Fidji\0" "FK Îles Malouines\0" "FK Îles Malouines (Îles Falkland)\0" "FM Micronésie\0"
    "FO Îles Féroé\0" "FR France\0"
    "GA Gabon\0" "GB Royaume-Uni\0" "GB R.-U.\0" "GD Grenade\0" "GE Géorgie\0" "GF Guyane française\0"
    "GG Guernesey\0" "GH Ghana\0" "GI Gibraltar\0" "GL Groenland\0" "GM Gambie\0" "GN Guinée\0" "GP Guadeloupe\0"
    "GQ Guinée équatoriale\0" "GR Grèce\0" "GS Géorgie du Sud-et-les Îles Sandwich du Sud\0" "GT Guatemala\0"
    "GU Guam\0" "GW Guinée-Bissau\0" "GY Guyana\0"
    "HK Hong Kong\0" "HK R.A.S. chinoise de Hong Kong\0" "HM Îles Heard-et-MacDonald\0" "HN Honduras\0"
    "HR Croatie\0" "HT Haïti\0" "HU Hongrie\0"
    "ID Indonésie\0" "IE Irlande\0" "IL Israël\0" "IM Île de Man\0" "IN Inde\0"
    "IO Territoire britannique de l’océan Indien\0" "IO Archipel des Chagos\0" "IQ Irak\0" "IR Iran\0"
    "IS Islande\0" "IT Italie\0"
    "JE Jersey\0" "JM Jamaïque\0" "JO Jordanie\0" "JP Japon\0"
    "KE Kenya\0" "KG Kirghizstan\0" "KH Cambodge\0" "KI Kiribati\0" "KM Comores\0" "KN Saint-Christophe-et-Niévès\0"
    "KP Corée du Nord\0" "KR Corée du Sud\0" "KW Koweït\0" "KY Îles Caïmans\0" "KZ Kazakhstan\0"
    "LA Laos\0" "LB Liban\0" "LC Sainte-Lucie\0" "LI Liechtenstein\0" "LK Sri Lanka\0" "LR Liberia\0" "LS Lesotho\0"
    "LT Lituanie\0" "LU Luxembourg\0" "LV Lettonie\0" "LY Libye\0"
    "MA Maroc\0" "MC Monaco\0" "MD Moldavie\0" "ME Monténégro\0" "MF Saint-Martin\0" "MG Madagascar\0"
    "MH Îles Marshall\0" "MK Macédoine du Nord\0" "ML Mali\0" "MM Myanmar (Birmanie)\0" "MN Mongolie\0" "MO Macao\0"
    "MO R.A.S. chinoise de Macao\0" "MP Îles Mariannes du Nord\0" "MQ Martinique\0" "MR Mauritanie\0"
    "MS Montserrat\0" "MT Malte\0" "MU Maurice\0" "MV Maldives\0" "MW Malawi\0" "MX Mexique\0" "MY Malaisie\0"
    "MZ Mozambique\0"
    "NA Namibie\0" "NC Nouvelle-Calédonie\0" "NE Niger\0" "NF Île Norfolk\0" "NG Nigeria\0" "NI Nicaragua\0"
    "NL Pays-Bas\0" "NO Norvège\0" "NP Népal\0" "NR Nauru\0" "NU Niue\0" "NZ Nouvelle-Zélande\0"
    "NZ Aotearoa (Nouvelle-Zélande)\0"
    "OM Oman\0"
    "PA Panama\0" "PE Pérou\0" "PF Polynésie française\0" "PG Papouasie-Nouvelle-Guinée\0" "PH Philippines\0"
    "PK Pakistan\0" "PL Pologne\0" "PM Saint-Pierre-et-Miquelon\0" "PN Îles Pitcairn\0" "PR Porto Rico\0"
    "PS Palestine\0" "PS Territoires palestiniens\0" "PT Portugal\0" "PW Palaos\0" "PY Paraguay\0"
    "QA Qatar\0"
    "RE La Réunion\0" "RO Roumanie\0" "RS Serbie\0" "RU Russie\0" "RW Rwanda\0"
    "SA Arabie saoudite\0" "SB Îles Salomon\0" "SC Seychelles\0" "SD Soudan\0" "SE Suède\0" "SG Singapour\0"
    "SH Sainte-Hélène\0" "SI Slovénie\0" "SJ Svalbard et Jan Mayen\0" "SK Slovaquie\0" "SL Sierra Leone\0"
    "SM Saint-Marin\0" "SN Sénégal\0" "SO Somalie\0" "SR Suriname\0" "SS Soudan du Sud\0"
    "ST Sao Tomé-et-Principe\0" "SV Salvador\0" "SX Saint-Martin (partie néerlandaise)\0" "SY Syrie\0"
    "SZ Eswatini\0" "SZ Swaziland\0"
    "TC Îles Turques-et-Caïques\0" "TD Tchad\0" "TF Terres australes françaises\0" "TG Togo\0" "TH Thaïlande\0"
    "TJ Tadjikistan\0" "TK Tokelau\0" "TL Timor oriental\0" "TL Timor-Oriental\0" "TM Turkménistan\0" "TN Tunisie\0"
    "TO Tonga\0" "TR Turquie\0" "TR Türkiye\0" "TT Trinité-et-Tobago\0" "TV Tuvalu\0" "TW Taïwan\0" "TZ Tanzanie\0"
    "UA Ukraine\0" "UG Ouganda\0" "UM Îles mineures éloignées des États-Unis\0" "US États-Unis\0" "US É.-U.\0"
    "UY Uruguay\0" "UZ Ouzbékistan\0"
    "VA État de la Cité du Vatican\0" "VC Saint-Vincent-et-les Grenadines\0" "VE Venezuela\0"
    "VG Îles Vierges britanniques\0" "VI Îles Vierges des États-Unis\0" "VN Viêt Nam\0" "VU Vanuatu\0"
    "WF Wallis-et-Futuna\0" "WS Samoa\0"
    "XK Kosovo\0"
    "YE Yémen\0" "YT Mayotte\0"
    "ZA Afrique du Sud\0" "ZM Zambie\0" "ZW Zimbabwe\0",
},
