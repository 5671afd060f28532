/** A text in a language, and the encodings that such texts were and are saved in. Its first sentence is short. */
interface SampleText {
  language: string;
  encodings: readonly string[];
  text: string;
}

/** The same report in the languages of people who have old files. */
export const sampleTexts: readonly SampleText[] = [
  {
    language: 'Russian',
    encodings: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'],
    text: 'Совет порта собрался во вторник вечером. Члены совета три часа спорили о глубине канала и так и не пришли к решению. Два лоцмана сообщили, что ни одно из измерений не совпадает с тем, что они видели сами. Решение будет принято весной, когда придут новые данные.',
  },
  {
    language: 'Ukrainian',
    encodings: ['windows-1251', 'koi8-u', 'x-mac-cyrillic'],
    text: 'Рада порту зібралася у вівторок увечері. Її члени три години сперечалися про глибину каналу і так і не дійшли згоди. Двоє лоцманів повідомили, що жодне з вимірювань не збігається з тим, що вони бачили самі. Рішення ухвалять навесні, коли надійдуть нові дані.',
  },
  {
    language: 'Bulgarian',
    encodings: ['windows-1251', 'x-mac-cyrillic', 'ibm866'],
    text: 'Съветът на пристанището се събра във вторник вечерта. Членовете му спориха три часа за дълбочината на канала и не стигнаха до решение. Двама лоцмани съобщиха, че нито едно от измерванията не съвпада с това, което са видели сами. Решението ще бъде взето през пролетта.',
  },
  {
    language: 'Serbian',
    encodings: ['windows-1251', 'iso-8859-5'],
    text: 'Савет луке састао се у уторак увече. Чланови су три сата расправљали о дубини канала и нису донели одлуку. Два пилота су рекла да ниједно мерење не одговара ономе што су сами видели. Одлука ће бити донета на пролеће, када стигну нови подаци.',
  },
  {
    language: 'Polish',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Zarząd portu zebrał się we wtorek wieczorem. Przez trzy godziny spierano się o głębokość kanału i nie podjęto żadnej decyzji. Dwaj piloci powiedzieli, że żaden z pomiarów nie zgadza się z tym, co sami widzieli. Rozstrzygnięcie zapadnie wiosną, gdy nadejdą nowe dane.',
  },
  {
    language: 'Czech',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Správní rada přístavu se sešla v úterý večer. Tři hodiny se přela o hloubku kanálu a k žádnému rozhodnutí nedošla. Dva lodivodi řekli, že ani jedno měření neodpovídá tomu, co sami viděli. Rozhodnutí padne na jaře, až budou k dispozici nové údaje.',
  },
  {
    language: 'Hungarian',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'A kikötő tanácsa kedden este ült össze. Három órán át vitatkoztak a csatorna mélységéről, és nem jutottak döntésre. Két révkalauz elmondta, hogy egyik mérés sem egyezik azzal, amit ők maguk láttak. Döntés tavasszal születik, amikor megérkeznek az újabb adatok.',
  },
  {
    language: 'Croatian',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Vijeće luke sastalo se u utorak navečer, a članovi su došli ranije. Tri sata raspravljali su o dubini kanala i nisu donijeli odluku. Dva peljara rekla su da nijedno mjerenje ne odgovara onome što su sami vidjeli. Riješit će se u proljeće, kada stignu noviji podaci iz Županije.',
  },
  {
    language: 'Romanian',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Consiliul portului s-a întrunit marţi seara. Timp de trei ore s-au certat despre adâncimea canalului şi nu au ajuns la nicio hotărâre. Doi piloţi au spus că niciuna dintre măsurători nu se potriveşte cu ceea ce au văzut ei înşişi. Hotărârea va fi luată la primăvară.',
  },
  {
    language: 'French',
    encodings: ['windows-1252', 'macintosh', 'iso-8859-15'],
    text: 'Le conseil du port s’est réuni mardi soir à huit heures. Après trois heures de débat sur la profondeur du chenal, aucune décision n’a été arrêtée. Deux pilotes ont déclaré que les relevés ne correspondaient pas à ce qu’ils avaient vu eux-mêmes. L’élection des délégués aura lieu l’été prochain.',
  },
  {
    language: 'German',
    encodings: ['windows-1252', 'macintosh', 'iso-8859-15'],
    text: 'Der Hafenrat trat am Dienstag kurz vor fünf Uhr zusammen. Drei Stunden lang stritten die Mitglieder über die Tiefe der Fahrrinne, ohne einen Beschluss zu fassen. Zwei Lotsen erklärten, keine der Messungen stimme mit dem überein, was sie selbst gesehen hätten. Das Übrige wird im Frühjahr entschieden, außer wenn neue Zahlen ausbleiben.',
  },
  {
    language: 'Spanish',
    encodings: ['windows-1252', 'macintosh', 'iso-8859-15'],
    text: 'La junta del puerto se reunió el martes por la noche. Durante tres horas discutió sobre la profundidad del canal y no llegó a ninguna decisión. ¿Quién midió? Dos prácticos señalaron que ninguna de las mediciones coincidía con lo que habían visto. Mañana habrá otra reunión, según el año pasado.',
  },
  {
    language: 'Portuguese',
    encodings: ['windows-1252', 'macintosh', 'iso-8859-15'],
    text: 'O conselho do porto reuniu-se na terça-feira à noite. Durante três horas discutiu a profundidade do canal e não chegou a nenhuma decisão. Dois práticos disseram que as medições não correspondiam ao que eles próprios tinham visto. A questão será resolvida na primavera, com informações novas.',
  },
  {
    language: 'Swedish',
    encodings: ['windows-1252', 'macintosh', 'iso-8859-15'],
    text: 'Hamnstyrelsen samlades på tisdagskvällen. I tre timmar grälade ledamöterna om farledens djup utan att fatta något beslut. Två lotsar berättade att ingen av mätningarna stämde med vad de själva hade sett. Frågan avgörs till våren, när nya siffror har kommit från ön.',
  },
  {
    language: 'Danish',
    encodings: ['windows-1252', 'macintosh', 'iso-8859-15'],
    text: 'Havnens bestyrelse mødtes tirsdag aften på rådhuset. I tre timer skændtes medlemmerne om sejlrendens dybde uden at træffe nogen afgørelse. To lodser fortalte, at ingen af målingerne svarede til det, de selv havde set. Sagen afgøres til foråret, når der er nye tal fra øen.',
  },
  {
    language: 'Icelandic',
    encodings: ['windows-1252'],
    text: 'Hafnarstjórnin kom saman á þriðjudagskvöld. Í þrjár stundir deildu menn um dýpt siglingaleiðarinnar en komust ekki að niðurstöðu. Tveir hafnsögumenn sögðu að engin mælinganna kæmi heim við það sem þeir hefðu sjálfir séð. Ákvörðun verður tekin í vor þegar ný gögn berast.',
  },
  {
    language: 'Turkish',
    encodings: ['windows-1254'],
    text: 'Liman kurulu salı akşamı toplandı. Üyeler kanalın derinliği hakkında üç saat tartıştı ve hiçbir karara varamadı. İki kılavuz kaptan, ölçümlerin hiçbirinin kendi gördükleriyle uyuşmadığını söyledi. Karar, yeni veriler geldiğinde ilkbaharda verilecek.',
  },
  {
    language: 'Greek',
    encodings: ['windows-1253', 'iso-8859-7'],
    text: 'Το συμβούλιο του λιμανιού συνήλθε την Τρίτη το βράδυ. Επί τρεις ώρες τα μέλη του διαφωνούσαν για το βάθος του διαύλου και δεν κατέληξαν σε απόφαση. Δύο πλοηγοί είπαν ότι καμία από τις μετρήσεις δεν συμφωνεί με όσα είδαν οι ίδιοι. Η απόφαση θα ληφθεί την άνοιξη.',
  },
  {
    language: 'Hebrew',
    encodings: ['windows-1255', 'iso-8859-8'],
    text: 'מועצת הנמל התכנסה ביום שלישי בערב. במשך שלוש שעות התווכחו חבריה על עומק התעלה ולא הגיעו לשום החלטה. שני נתבים אמרו שאף אחת מן המדידות אינה תואמת את מה שראו בעצמם. ההחלטה תתקבל באביב, כאשר יגיעו נתונים חדשים.',
  },
  {
    language: 'Arabic',
    encodings: ['windows-1256', 'iso-8859-6'],
    text: 'اجتمع مجلس الميناء مساء الثلاثاء. وتجادل أعضاؤه ثلاث ساعات حول عمق القناة ولم يصلوا إلى قرار. وقال اثنان من المرشدين إن أيا من القياسات لا يطابق ما رأياه بأنفسهما. وسيتخذ القرار في الربيع عندما تصل بيانات جديدة.',
  },
  {
    language: 'Persian',
    encodings: ['windows-1256'],
    text: 'هيئت مديره بندر عصر سه‌شنبه گرد هم آمد. اعضا سه ساعت درباره ژرفاي آبراه گفتگو کردند و به تصميمي نرسيدند. دو راهنما گفتند که هيچ‌يک از اندازه‌گيري‌ها با آنچه خودشان ديده‌اند نمي‌خواند. پس از رسيدن داده‌هاي تازه در بهار چاره‌اي خواهند يافت.',
  },
  {
    language: 'Thai',
    encodings: ['windows-874'],
    text: 'คณะกรรมการท่าเรือประชุมกันในเย็นวันอังคาร สมาชิกโต้เถียงกันเรื่องความลึกของร่องน้ำนานสามชั่วโมงแต่ไม่ได้ข้อสรุป นำร่องสองคนกล่าวว่าไม่มีผลการวัดใดตรงกับสิ่งที่พวกเขาเห็นเอง',
  },
  {
    language: 'Lithuanian',
    encodings: ['windows-1257', 'iso-8859-13'],
    text: 'Uosto valdyba susirinko antradienio vakarą. Tris valandas nariai ginčijosi dėl kanalo gylio ir jokio sprendimo nepriėmė. Du locmanai pranešė, kad nė vienas matavimas neatitinka to, ką jie patys matė. Sprendimas bus priimtas pavasarį, kai bus gauta naujų duomenų iš šių įstaigų.',
  },
  {
    language: 'Latvian',
    encodings: ['windows-1257', 'iso-8859-13'],
    text: 'Ostas valde sanāca otrdienas vakarā. Trīs stundas tās locekļi strīdējās par kanāla dziļumu un nekādu lēmumu nepieņēma. Divi loči paziņoja, ka neviens mērījums neatbilst tam, ko viņi paši redzējuši. Lēmumu pieņems pavasarī, kad būs saņemti jauni dati.',
  },
  {
    language: 'Vietnamese',
    encodings: ['windows-1258'],
    text: 'Hội đồng cảng họp vào tối thứ ba. Các thành viên tranh luận suốt ba giờ về độ sâu của kênh đào và không đi đến quyết định nào. Hai hoa tiêu nói rằng không số đo nào khớp với điều họ đã tự mình nhìn thấy. Quyết định sẽ được đưa ra vào mùa xuân, khi có số liệu mới.',
  },
  {
    language: 'Simplified Chinese',
    encodings: ['gb18030'],
    text: '港务局星期二晚上开会。委员们就航道的深度争论了三个小时，没有作出任何决定。两名引水员说，没有一项测量结果与他们亲眼所见相符。等新的数据送到以后，春天再作决定。',
  },
  {
    language: 'Traditional Chinese',
    encodings: ['big5'],
    text: '港務局星期二晚上開會。委員們就航道的深度爭論了三個小時，沒有作出任何決定。兩名引水員說，沒有一項測量結果與他們親眼所見相符。等新的數據送到以後，春天再作決定。',
  },
  {
    language: 'Japanese',
    encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
    text: '港湾局は火曜日の夜に会議を開いた。委員たちは航路の深さについて三時間議論したが、何も決まらなかった。二人の水先人は、どの測定も自分たちが見たものと合わないと述べた。新しいデータが届く春に決定される予定だ。',
  },
  {
    language: 'Korean',
    encodings: ['euc-kr'],
    text: '항만 위원회는 화요일 저녁에 모였다. 위원들은 수로의 깊이를 두고 세 시간 동안 다투었지만 아무 결정도 내리지 못했다. 도선사 두 명은 어느 측정도 자신들이 본 것과 맞지 않는다고 말했다. 새 자료가 도착하는 봄에 결정될 것이다.',
  },
];
