#include "text/segmenter_rules.h"

#include <algorithm>
#include <array>

#include "text/language.h"

namespace amts::text {
namespace {

/// A row of the table; words are apart by spaces. Abbreviations of several parts ("z. B.") are
/// written without the spaces between them.
struct Row {
  std::string_view language = {};
  std::string_view never = {};
  std::string_view before_number = {};
  std::string_view before_digits = {};
  std::string_view may_end = {};
  std::string_view starters = {};
  std::string_view caption_words = {};
  std::string_view continuations = {};
  std::string_view not_continuations = {};
  std::string_view question_continuations = {};
  std::string_view speech_verbs = {};
};

/// For all languages: technical texts use English and Latin abbreviations everywhere.
constexpr Row kShared = {
    .never =
        "Dr. Mr. Mrs. Ms. Prof. e.g. eg. i.e. ie. cf. vs. viz. approx. resp. ca. w.r.t. i.i.d. "
        "a.k.a. s.t. St.",
    .before_number =
        "Fig. Figs. fig. figs. Sec. Secs. sec. Eq. Eqs. eq. eqs. Eqn. Eqns. eqn. eqns. "
        "Ch. ch. Chap. Chaps. chap. App. Def. Defs. Thm. Thms. Lem. Prop. Cor. Alg. "
        "Tab. Tabs. Ref. Refs. ref. refs. Ex. Vol. vol. vols. pp. p. Pt. Ver. ver. v. "
        "Rev. Ln. ll.",
    .before_digits =
        "No. Nos. no. nos. Art. Nr. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. "
        "Nov. Dec. etc.",
    .may_end = "et.al. al. Inc. Ltd. Co. Corp. Jr. Sr. Ph.D. M.D. a.m. p.m.",
    .caption_words =
        "Figure Fig. Table Tab. Listing Algorithm Example Section Chapter Step Exercise "
        "Definition Theorem Lemma Proposition Corollary",
};

constexpr std::array kRows = {
    Row{.language = "en",
        .never = "Gen. Sen. Rep. Gov. Lt. Col. Capt. Sgt. Maj. Adm. Hon. Rev. Pres. Messrs. Mx. "
                 "Mt. Ft. incl. excl. esp. op.cit. ed. eds.",
        .before_number = "Lect. Ass. Appx. para. paras. Stat. ver. col. cols. Fn.",
        .may_end = "Bros. dept. Dept. Univ. est. Assn. Ave. Blvd. Rd. Ste. B.C. A.D. B.C.E. C.E. "
                   "U.S. U.K. U.N. E.U. D.C. B.S. M.S. B.A. M.A. Esq. min. max. avg. std. dim. sq. "
                   "hr. hrs. lb. lbs. oz. ft.",
        .starters =
            "A After All Also Although An And Another Any Are As At Because Before Besides Both "
            "But "
            "By Can Clearly Consequently Consider Could Despite Did Do Does During Each Either "
            "Even "
            "Every Finally First Following For From Furthermore Given Has Have He Hence Her Here "
            "His "
            "How However I If In Indeed Instead Is It Its Last Later Let Many Maybe Meanwhile "
            "Moreover Most My Neither Next No Nonetheless Not Note Notice Now Of On Once One Only "
            "Or "
            "Otherwise Our Out Over Perhaps Please Recall Remember Second See She Should Similarly "
            "Since So Some Sometimes Still Such Suppose Take That The Their Then There Therefore "
            "These They Think Third This Those Though Thus To Today Try Under Unfortunately Unless "
            "Unlike Until Up Use Using Was We Well Were What When Where Whereas Whether Which "
            "While "
            "Who Why Will With Without Would Yes Yet You Your"},
    Row{.language = "es",
        .never = "Sr. Sra. Srta. Sres. Sras. D. Dña. Dra. Dres. Ud. Uds. Vd. Vds. Lic. Ing. Arq. "
                 "Profa. p.ej. p.e. Excmo. Gral. Cnel. aprox. máx. mín. Mons. ej. Avda. Av. Sto. "
                 "Sta. Fr.",
        .before_number = "pág. págs. pag. cap. caps. núm. núms. n.º art. arts. ec. ecs. secc. tab. "
                         "vol. vols. apdo. párr. tel. lám. t. s. ss.",
        .may_end = "EE.UU. a.C. d.C. S.A. S.L. Cía. a.m. p.m. EE. UU. RR.HH.",
        .starters =
            "A Además Ahora Al Algunos Así Aunque Cada Como Con Cuando Cuál Cómo De Del Desde "
            "Después Donde Durante El Ella Ellos En Entonces Era Es Esa Ese Eso Esta Estas Este "
            "Esto "
            "Estos Están Está Finalmente Fue Ha Hay Hoy La Las Lo Los Luego Me Mi Mientras Muchos "
            "No "
            "Nos Nosotros Nuestro Nunca Observe Otra Otro Para Pero Por Porque Primero Pues Que "
            "Qué "
            "Se Según Ser Si Sin Sobre Solo Son Su Sus También Tal Tampoco Tenga Tiene Todas Todo "
            "Todos Tras Tu Un Una Unos Usamos Usted Vamos Veamos Y Ya Yo",
        .caption_words = "Figura Tabla Cuadro Sección Capítulo Ejemplo Paso Ejercicio Algoritmo"},
    Row{.language = "pt",
        .never = "Sr. Sra. Srta. Srs. Sras. Dra. Profa. Prof.ª D. Exmo. Eng. Lic. p.ex. ex. aprox. "
                 "máx. mín. Av. Gen. Cel. Sto. Sta.",
        .before_number = "pág. págs. cap. caps. núm. n.º art. arts. eq. eqs. tab. vol. vols. tel. "
                         "seç. séc. sécs.",
        .may_end = "a.C. d.C. S.A. Ltda. Cia. E.U.A. EUA.",
        .starters =
            "A Agora Ainda Além Algumas Alguns Antes Ao Aos Apesar Aqui As Assim Até Cada Com Como "
            "Da De Depois Desde Do Dos E Ela Elas Ele Eles Em Embora Enquanto Então Era Essa Esse "
            "Esta Estas Este Estes Está Eu Foi Finalmente Há Isso Isto Já Mas Meu Minha Muitos Na "
            "Nas Nem Nesse Nesta Neste No Nos Nossa Nosso Nós Não O Observe Onde Os Ou Outra Outro "
            "Para Pela Pelo Por Porque Portanto Primeiro Quando Que Se Segundo Seja Sem Ser Seu "
            "Sua "
            "Suponha São Também Tem Toda Todas Todo Todos Um Uma Usamos Você Vamos É",
        .caption_words = "Figura Tabela Quadro Seção Capítulo Exemplo Passo Exercício Algoritmo"},
    Row{.language = "fr",
        .never =
            "M. MM. Mme. Mlle. Mgr. Me. Pr. p.ex. c.-à-d. c.à.d. env. cf. év. St. Ste. ex. av. "
            "max. min.",
        .before_number = "chap. éq. eq. sect. art. vol. tab. t. n. num. pag. app. éd. fig.",
        .may_end = "av.J.-C. J.-C. apr.J.-C. S.A. Cie. Sté. éd.",
        .starters =
            "À Ainsi Alors Après Au Aucun Aujourd'hui Aussi Autre Aux Avant Avec Bien Ce Ceci Cela "
            "Celui Cependant Certains Ces Cet Cette Chaque Comme Comment Dans De Depuis Des Deux "
            "Donc "
            "Du Elle Elles En Encore Enfin Ensuite Est Et Il Ils Ici J'ai Jamais Je L'un La Le Les "
            "Leur Lorsque Lors Maintenant Mais Malgré Même Mon Ne Non Nos Notez Notre Nous On Or "
            "Ou "
            "Où Par Parce Parfois Pendant Peut Plus Plusieurs Pour Pourquoi Puis Puisque Quand Que "
            "Quel Quelle Qui Sans Se Selon Seul Si Soit Son Sur Tous Tout Toute Toutefois Très Un "
            "Une "
            "Voici Voilà Vos Votre Vous Y",
        .caption_words = "Figure Tableau Section Chapitre Exemple Étape Exercice Algorithme"},
    Row{.language = "de",
        .never = "z.B. d.h. u.a. i.d.R. s.o. s.u. o.ä. u.ä. bzw. bspw. ggf. evtl. vgl. sog. ca. "
                 "Hr. Fr. Dipl. Ing. Dipl.-Ing. Hrsg. hrsg. inkl. exkl. zzgl. allg. bes. "
                 "engl. dt. lat. griech. franz. z.T. i.A. i.Allg. m.E. u.U. z.Zt. St. Sog. usf. i. "
                 "u. z. d. o. Str. geb. gest. urspr. eigtl. insb. entspr. gem. lt. Bem. Beisp.",
        .before_number =
            "Abb. Abs. Abschn. Kap. Gl. Nr. Nrn. S. Bd. Bde. Tab. Bsp. Art. Anm. Aufl. "
            "Ziff. Def. Jh. tel. Tel.",
        .may_end = "usw. v.Chr. n.Chr. Chr. Mio. Mrd. Std. Min. Sek. GmbH. AG. Jhd. u.s.w. Jr.",
        .starters =
            "Aber Alle Allerdings Als Also Am An Andere Anders Auch Auf Aus Außerdem Bei Beim "
            "Beide "
            "Bevor Bis Bisher Da Dabei Dadurch Dafür Daher Damit Danach Dann Daraus Darin Darum "
            "Das "
            "Dass Davon Dazu Denn Dennoch Der Des Deshalb Dessen Die Dies Diese Dieser Dieses Doch "
            "Dort Du Durch Eigentlich Ein Eine Einen Einer Eines Einige Er Erst Es Euer Falls Fast "
            "Für Ganz Gibt Hat Heute Hier Hierbei Ich Ihr Ihre Im Immer In Insbesondere Ist Jede "
            "Jeder Jedes Jedoch Jetzt Kann Kein Keine Können Laut Leider Man Manche Mein Mit Nach "
            "Nachdem Natürlich Nicht Nie Nun Nur Ob Obwohl Oder Oft Ohne Schließlich Sein Seine "
            "Seit "
            "Sie Sind So Sobald Solche Sollte Somit Sowohl Später Stattdessen Trotz Trotzdem Um "
            "Und "
            "Unser Unter Viele Vielleicht Vom Von Vor War Warum Was Weil Weiter Welche Wenn Wer "
            "Während Wie Wieder Wir Wird Wo Zu Zuerst Zum Zur Zwar Zwischen Über",
        .caption_words = "Abbildung Abb. Tabelle Tab. Abschnitt Kapitel Beispiel Schritt Aufgabe"},
    Row{.language = "tr",
        .never = "Doç. Yrd. Av. Sn. Bay. Op. Alb. Gen. Yzb. örn. Örn. bkz. Bkz. bk. yak. T.C. Hz. "
                 "Mah. Cad. Sok. Apt. Müh. Öğr. Gör. Uzm. çev. haz. ed. vd.",
        .before_number =
            "s. ss. sf. cilt. C. c. böl. Böl. şek. Şek. sn. md. Md. Tbl. no. tel. Denk. "
            "denk.",
        .may_end = "vb. vs. M.Ö. M.S. İ.Ö. İ.S. A.Ş. Ltd.Şti. Şti. yy. dk. sa.",
        .starters =
            "Aksi Ama Ancak Aslında Aynı Ayrıca Bazı Belki Ben Biz Bir Birçok Birinci Bizim "
            "Böylece "
            "Bu Bugün Buna Bunlar Bunu Bunun Burada Çok Çünkü Daha Diğer Dolayısıyla Eğer En Evet "
            "Fakat Genellikle Gerçekten Hatta Hayır Hem Henüz Her Hiç İkinci İlk İşte Kim Kısaca "
            "Nasıl Ne Neden O Onlar Onu Onun Orada Öte Önce Örneğin Özellikle Peki Sadece Sen Siz "
            "Son Sonra Sonuç Şimdi Şu Tabii Tüm Üstelik Ve Veya Ya Yani Yine Zaten",
        .caption_words = "Şekil Tablo Bölüm Örnek Adım Alıştırma Algoritma"},
    Row{.language = "vi",
        .never = "TP. Tp. ThS. TS. GS. PGS. BS. KS. CN. Q. P. Đ. vd. VD. v.d. đ/c Ths. Gs. Ts.",
        .before_number = "tr. Tr. t. H. Hình. Bảng. ch. mục. số. đ.",
        .may_end = "v.v. v.v...",
        .starters =
            "Anh Bây Bạn Bằng Bởi Các Cách Cái Cho Chúng Chị Có Còn Cuối Do Dù Dưới Đây Để Điều Đó "
            "Em Giả Hai Hãy Hiện Họ Hơn Khi Không Lưu Mà Mặc Mặt Một Mỗi Này Nếu Ngay Ngoài Nhiều "
            "Nhưng Như Những Nó Ở Ông Sau Sự Tại Tất Theo Thì Thật Thế Trong Trước Trên Tuy Tuy "
            "nhiên Tôi Từ Tức Ta Và Vào Với Vì Vậy Việc Ví Xét",
        .caption_words = "Hình Bảng Chương Mục Phần Bước Ví dụ"},
    Row{.language = "ko",
        .may_end = "등.",
        .caption_words = "그림 표 식 장 절 단계 예제 정리 정의",
        .continuations = "라고 이라고 하고 라는 이라는 라며 라면서 하며"},
    Row{.language = "ja",
        .caption_words = "図 表 式 例 手順",
        .continuations =
            "と って という の を が は に も で など や か へ から より だ です とか ・",
        .not_continuations =
            "でも では ところ とにかく とても はじめ はい もし もう もちろん もっと "
            "かれ かの がん やがて やはり やっと かつて にもかかわらず だから だが "
            "ですが ですから のち から、 となり ともかく とりあえず",
        .question_continuations = "という といった と言 と思 と考 と聞 と問 って"},
    Row{.language = "zh",
        .caption_words = "图 表 式 例 步骤 第",
        .continuations =
            "的 地 得 等 之类 和 与 或 是 这样 这一 这个 这种 这类 这句 一词 一句 一语 一类 "
            "为 并 以及 這樣 這一 這個 這種 一詞 為",
        .not_continuations =
            "和平 与其 与此 为了 为此 并非 并且 等到 等待 得到 地球 地图 或许 或者 "
            "是否 的确 是的 與其 為了",
        .speech_verbs = "说 问 喊 说道 问道 喊道 叫道 答道 笑道 写道 回答道 心想 問 說 問道 說道"},
};

/// Languages in which a full stop after a numeral makes it an ordinal.
constexpr std::string_view kOrdinalLanguages =
    "de tr da nb nn no fi et cs sk sl hr sr bs hu pl lv is";

template <typename Use>
void for_each_word(std::string_view words, const Use& use) {
  while (!words.empty()) {
    const size_t end = std::min(words.find(' '), words.size());
    if (end != 0) use(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

bool has_word(std::string_view words, std::string_view word) {
  bool found = false;
  for_each_word(words, [&](std::string_view one) { found = found || one == word; });
  return found;
}

bool starts_with_any(std::string_view text, const std::vector<std::string_view>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

}  // namespace

SegmenterRules::SegmenterRules(std::string_view primary) {
  const auto add = [&](const Row& row) {
    const auto set_all = [&](std::string_view words, Abbreviation kind) {
      for_each_word(words, [&](std::string_view word) { abbreviations_[word] = kind; });
    };
    set_all(row.never, Abbreviation::kNever);
    set_all(row.before_number, Abbreviation::kBeforeNumber);
    set_all(row.before_digits, Abbreviation::kBeforeDigits);
    set_all(row.may_end, Abbreviation::kMayEnd);
    for_each_word(row.starters, [&](std::string_view word) { starters_.insert(word); });
    for_each_word(row.caption_words, [&](std::string_view word) { caption_words_.insert(word); });
    const auto append = [](std::string_view words, std::vector<std::string_view>& list) {
      for_each_word(words, [&](std::string_view word) { list.push_back(word); });
    };
    append(row.continuations, continuations_);
    append(row.not_continuations, not_continuations_);
    append(row.question_continuations, question_continuations_);
    append(row.speech_verbs, speech_verbs_);
  };
  add(kShared);
  const auto own = std::find_if(kRows.begin(), kRows.end(),
                                [&](const Row& row) { return row.language == primary; });
  if (own != kRows.end()) add(*own);
  ordinals_ = has_word(kOrdinalLanguages, primary);
  unspaced_ = is_unspaced_language(primary);
}

Abbreviation SegmenterRules::abbreviation(std::string_view token) const {
  auto found = abbreviations_.find(token);
  if (found == abbreviations_.end() && !token.empty() && token[0] >= 'A' && token[0] <= 'Z') {
    std::string lowered(token);
    lowered[0] = static_cast<char>(lowered[0] - 'A' + 'a');
    found = abbreviations_.find(lowered);
    // One letter, as in "V. Woolf", is an initial whatever its small letter abbreviates.
    if (token.size() == 2) found = abbreviations_.end();
  }
  return found == abbreviations_.end() ? Abbreviation::kNone : found->second;
}

bool SegmenterRules::continues_after_quote(std::string_view rest) const {
  return starts_with_any(rest, continuations_) && !starts_with_any(rest, not_continuations_);
}

bool SegmenterRules::continues_question(std::string_view rest) const {
  return starts_with_any(rest, question_continuations_) &&
         !starts_with_any(rest, not_continuations_);
}

bool SegmenterRules::ends_in_speech(std::string_view clause) const {
  return std::any_of(speech_verbs_.begin(), speech_verbs_.end(),
                     [&](std::string_view verb) { return clause.ends_with(verb); });
}

}  // namespace amts::text
