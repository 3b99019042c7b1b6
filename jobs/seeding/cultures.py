"""Places, names and currencies of demo customers by country. The places are real; people and companies are fictitious.

The phone numbers are from ranges that regulators reserve for fiction: +1 202 555 01xx (NANPA), +44 20 7946 0xxx
(Ofcom), +33 1 99 00 xx xx (Arcep), +49 30 23125 xxx (Bundesnetzagentur), +46 8 465 004 xx (PTS). Countries without such
a range use the British range.
"""

from __future__ import annotations

from dataclasses import dataclass

BRITISH_PHONE = "+44 20 7946 0###"


@dataclass(frozen=True, slots=True)
class Culture:
    """The names and addresses that are typical of a country.

    In a pattern, each `#` is replaced by a digit.

    `cities`: for each city, its name, its region and a pattern for postal codes.
    `companies`: patterns for company names. `{stem}` is replaced by an item of `heads` followed by an item of `tails`.
    """

    country: str
    currency: str
    phone: str
    cities: tuple[tuple[str, str, str], ...]
    streets: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    person: str
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    trades: tuple[str, ...]
    companies: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


UNITED_STATES = Culture(
    "US",
    "USD",
    "+1 202 555 01##",
    (
        ("Portland", "Oregon", "972##"),
        ("Austin", "Texas", "787##"),
        ("Madison", "Wisconsin", "537##"),
        ("San José", "California", "951##"),
        ("Boston", "Massachusetts", "021##"),
    ),
    ("## Maple Avenue", "1## Cedar Street", "2### Lakeview Drive", "### Mill Road"),
    _words("Ava Grace Olivia Hannah Zoë Naomi Claire Renée Brooke Maya Ruth Ellen"),
    _words("Liam Noah Caleb Henry Miles Jack Owen DeShawn José Wyatt Reed Cole"),
    _words("McAllister O'Rourke Hartwell Brandt Whitlock DeLuca Vance Okafor Núñez Calloway Stroud Penhall Tran"),
    "{given} {surname}",
    _words("North Silver Blue Maple Iron Cedar Bright Stone Clear Oak Summit Harbor Copper Prairie Falcon"),
    _words("field ridge water wood brook gate path light haven point works crest"),
    _words("Analytics Foods Logistics Robotics Health Energy Studios Packaging Instruments Outdoors"),
    ("{stem} {trade} Inc.", "{stem} {trade} LLC", "{stem} {trade}", "{stem} & {surname} Co."),
)
BRITAIN = Culture(
    "GB",
    "GBP",
    BRITISH_PHONE,
    (
        ("London", "Greater London", "EC1A #AA"),
        ("Leeds", "West Yorkshire", "LS1 #AB"),
        ("Bristol", "Bristol", "BS1 #AC"),
        ("Edinburgh", "Scotland", "EH1 #AD"),
    ),
    ("## High Street", "# Church Lane", "### Station Road", "## Victoria Crescent"),
    _words("Amelia Isla Freya Poppy Niamh Siân Imogen Harriet Beatrix Florence"),
    _words("Oliver Alfie Rhys Callum Hugo Angus Rupert Tobias Seán Edmund"),
    _words("Ashdown Thornbury MacLeod Pemberton O'Dell Fairfax Wickham Llewellyn Hargrave Singh-Moore Blythe"),
    "{given} {surname}",
    _words("Ash Thorn Wick Hazel Raven Cope Elder Hart Moor Penn Whit Barley"),
    _words("bury ford combe leigh worth ham stead dale mere shaw"),
    _words("Engineering Textiles Brewing Publishing Ceramics Marine Finance Labs Tools"),
    ("{stem} {trade} Ltd", "{stem} {trade} PLC", "{stem} & Sons Ltd", "The {stem} {trade} Company"),
)
GERMANY = Culture(
    "DE",
    "EUR",
    "+49 30 23125 ###",
    (
        ("Hamburg", "Hamburg", "20###"),
        ("München", "Bayern", "803##"),
        ("Köln", "Nordrhein-Westfalen", "506##"),
        ("Görlitz", "Sachsen", "028##"),
        ("Tübingen", "Baden-Württemberg", "720##"),
    ),
    ("Lindenstraße ##", "Am Mühlbach #", "Königsweg ##", "Äußere Gasse #"),
    _words("Jürgena Käthe Lena Sophie Annelie Heike Jördis Mareike Ulrike Greta"),
    _words("Jürgen Björn Lukas Matthias Götz Felix Henning Sören Ruprecht Tilman"),
    _words("Müller-Lühn Schröter Weiß Groß Kühnel Bäumler Ostendorf Haßlinger Vogtländer Jansen Zöllner"),
    "{given} {surname}",
    _words("Linden Eisen Grün Stein Silber Wald Morgen Tannen Rosen Köhler Brunn Sonnen Möwen"),
    _words("werk hof bach tal berg brück feld mühle hütte au"),
    _words("Maschinenbau Logistik Feinkost Gerätebau Möbel Elektrotechnik Präzision Druckguß Werkzeuge"),
    ("{stem} {trade} GmbH", "{stem} {trade} AG", "{surname} & Söhne KG", "{stem} {trade} GmbH & Co. KG"),
)
FRANCE = Culture(
    "FR",
    "EUR",
    "+33 1 99 00 ## ##",
    (
        ("Lyon", "Auvergne-Rhône-Alpes", "6900#"),
        ("Nîmes", "Occitanie", "300##"),
        ("Orléans", "Centre-Val de Loire", "450##"),
        ("Besançon", "Bourgogne-Franche-Comté", "250##"),
    ),
    ("## rue des Lilas", "# place de l'Église", "## allée du Château", "### avenue de la Forêt"),
    _words("Chloé Inès Zoé Léa Hélène Océane Françoise Maëlle Élodie Aurélie"),
    _words("Rémi Loïc Théo Gaël Benoît Étienne François Jérôme Noël Anaël"),
    _words("Lefèvre-Roy Montclair d'Aubrac Béranger Garçon Delacour Thévenet Brûlé Pélissier Charbonneau"),
    "{given} {surname}",
    _words("Mont Bel Val Roche Fleur Clair Beau Haute Font Châtel"),
    _words("clair ville rive fort lys aure mont bois préau étang"),
    _words("Électronique Fromagerie Énergie Santé Mécanique Verrerie Édition Cosmétique Transports"),
    ("{trade} {stem} SARL", "{trade} {stem} SA", "{stem} {trade} SAS", "Maison {surname}"),
)
CHINA = Culture(
    "CN",
    "CNY",
    BRITISH_PHONE,
    (
        ("上海", "上海市", "2000##"),
        ("成都", "四川省", "6100##"),
        ("杭州", "浙江省", "3100##"),
        ("西安", "陕西省", "7100##"),
    ),
    ("中山路##号", "解放大道###号", "学府街#号", "滨江东路##号"),
    _words("秀英 雨桐 晓梅 丽华 静 思琪 芳 梓涵 若曦 佳怡"),
    _words("建国 志强 浩然 宇轩 明 子墨 伟 俊杰 天佑 文博"),
    _words("王 李 陈 赵 周 欧阳 司马 上官 诸葛 林 沈 许"),
    "{surname}{given}",
    _words("瑞恒 云海 星辰 嘉盛 远景 华川 欧阳 天朗 金禾 博雅 青岚 龙腾 万象 安澜"),
    _words("达 源 通 信 泰 和 兴 科 宇 诚"),
    _words("科技 电子 贸易 机械 食品 物流 医疗 新能源 软件 纺织"),
    ("{stem}{trade}有限公司", "{stem}{trade}集团", "{stem}{trade}股份有限公司"),
)
JAPAN = Culture(
    "JP",
    "JPY",
    BRITISH_PHONE,
    (("東京", "東京都", "100-00##"), ("大阪", "大阪府", "530-00##"), ("札幌", "北海道", "060-00##")),
    ("中央#丁目#番##号", "桜通り##番地", "本町#-##-#"),
    _words("さくら 陽子 美咲 恵 ゆかり 葵"),
    _words("健太 翔 大輔 拓海 ケンジ 蓮"),
    _words("佐藤 小野寺 長谷川 五十嵐 藤原 三浦 神田"),
    "{surname} {given}",
    _words("桜 富岳 みどり 銀河 ヤマト 暁 ツバメ"),
    _words("野 川 原 沢 峰 里"),
    _words("テック 製作所 電機 フーズ 工業 ガラス"),
    ("{stem}{trade}株式会社", "株式会社{stem}{trade}"),
)
SPAIN = Culture(
    "ES",
    "EUR",
    BRITISH_PHONE,
    (("Málaga", "Andalucía", "290##"), ("A Coruña", "Galicia", "150##"), ("León", "Castilla y León", "240##")),
    ("Calle del Pez, ##", "Avenida de la Constitución, ###", "Plaza Mayor, #"),
    _words("Lucía Begoña Inés Nuria Ángela Maitane Rocío"),
    _words("Íñigo Álvaro Jesús Andrés Joaquín Martín Ramón"),
    _words("Peñalver Ibáñez Muñiz Cebrián Güell Lasarte Zúñiga Ordóñez"),
    "{given} {surname}",
    _words("Peña Río Monte Sol Vega Oliva Torre"),
    _words("alta claro verde bravo llano mar"),
    _words("Construcciones Bodegas Cerámica Turismo Ingeniería Conservas"),
    ("{trade} {stem} S.L.", "{trade} {stem} S.A.", "{stem} {trade}"),
)
SWEDEN = Culture(
    "SE",
    "SEK",
    "+46 8 465 004 ##",
    (("Göteborg", "Västra Götaland", "411 ##"), ("Malmö", "Skåne", "211 ##"), ("Umeå", "Västerbotten", "903 ##")),
    ("Björkvägen ##", "Ängsgatan #", "Södra Hamngatan ##"),
    _words("Åsa Märta Linnéa Saga Ebba Ylva Maj-Britt"),
    _words("Åke Björn Göran Nils Håkan Lars-Erik Örjan"),
    _words("Sjöstrand Ångström-Lind Björkdahl Öberg Hägg Nyqvist Lövgren"),
    "{given} {surname}",
    _words("Björk Sjö Ström Älv Norr Ljung Häger"),
    _words("dal holm ås vik berga mark"),
    _words("Möbler Verktyg Skog Stål Livsmedel Fjärrvärme"),
    ("{stem} {trade} AB", "{trade} i {stem} AB", "{stem}-{surname} HB"),
)
KUWAIT = Culture(
    "KW",
    "KWD",
    BRITISH_PHONE,
    (("Kuwait City", "Al Asimah", "13###"), ("Hawalli", "Hawalli", "32###")),
    ("Block #, Street ##", "Gulf Road ###"),
    _words("Noura Dalal Mariam Shaikha Fatima"),
    _words("Faisal Yousef Bader Khaled Salem"),
    _words("Al-Rumaidi Al-Zafiri Al-Nasr Behbani Al-Dakhil"),
    "{given} {surname}",
    _words("Bahr Noor Safa Wadi Najm"),
    _words("an iya een ar oud"),
    _words("Trading Contracting Marine Medical Cooling"),
    ("{stem} {trade} W.L.L.", "Al {stem} {trade} Co."),
)

CULTURES = (UNITED_STATES, BRITAIN, GERMANY, FRANCE, CHINA, JAPAN, SPAIN, SWEDEN, KUWAIT)
SHARES = (20, 12, 20, 12, 14, 6, 7, 6, 3)
"""The percentage of customers of each culture, in the order of CULTURES."""

DOLLAR = {
    "USD": (1, 1),
    "GBP": (4, 5),
    "EUR": (9, 10),
    "CNY": (7, 1),
    "JPY": (150, 1),
    "SEK": (10, 1),
    "KWD": (3, 10),
}
"""The value of one US dollar in each currency, as a fraction of numerator and denominator."""
