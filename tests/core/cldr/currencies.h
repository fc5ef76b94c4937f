/* SPDX-License-Identifier: Unicode-3.0 */
/* From the Unicode CLDR 48.2.0, money in use, by po/update-cldr.py: not to be edited.
 * sha256 of what follows: 51772a8713631cffebb071cae1436af67f44bc62105b5703a72c3a0739d56054 */
    "AED " "AFN " "ALL " "AMD " "AOA " "ARS " "AUD " "AWG " "AZN " "BAM " "BBD " "BDT " "BHD " "BIF " "BMD " "BND "
    "BOB " "BRL " "BSD " "BTN " "BWP " "BYN " "BZD " "CAD " "CDF " "CHF " "CLP " "CNY " "COP " "CRC " "CUP " "CVE "
    "CZK " "DJF " "DKK " "DOP " "DZD " "EGP " "ERN " "ETB " "EUR " "FJD " "FKP " "GBP " "GEL " "GHS " "GIP " "GMD "
    "GNF " "GTQ " "GYD " "HKD " "HNL " "HTG " "HUF " "IDR " "ILS " "INR " "IQD " "IRR " "ISK " "JMD " "JOD " "JPY "
    "KES " "KGS " "KHR " "KMF " "KPW " "KRW " "KWD " "KYD " "KZT " "LAK " "LBP " "LKR " "LRD " "LSL " "LYD " "MAD "
    "MDL " "MGA " "MKD " "MMK " "MNT " "MOP " "MRU " "MUR " "MVR " "MWK " "MXN " "MYR " "MZN " "NAD " "NGN " "NIO "
    "NOK " "NPR " "NZD " "OMR " "PAB " "PEN " "PGK " "PHP " "PKR " "PLN " "PYG " "QAR " "RON " "RSD " "RUB " "RWF "
    "SAR " "SBD " "SCR " "SDG " "SEK " "SGD " "SHP " "SLE " "SOS " "SRD " "SSP " "STN " "SYP " "SZL " "THB " "TJS "
    "TMT " "TND " "TOP " "TRY " "TTD " "TWD " "TZS " "UAH " "UGX " "USD " "UYU " "UZS " "VES " "VND " "VUV " "WST "
    "XAF " "XCD " "XCG " "XOF " "XPF " "YER " "ZAR " "ZMW " "ZWG "
