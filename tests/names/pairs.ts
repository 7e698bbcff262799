/** Pairs of names, a line each: same or other, then two names. What they are about stands above them. */
export const PAIRS = `
# passports of one person under different orders
same | Щербаков Иван Петрович | SHCHERBAKOV IVAN
same | Щербаков Иван Петрович | SCHERBAKOV IVAN
same | Щербаков Иван Петрович | CHTCHERBAKOV IVAN
same | SHCHERBAKOV IVAN | CHTCHERBAKOV IVAN
same | SHCHERBAKOV IVAN | SHCHERBAKOFF IVAN
same | SCHERBAKOV IVAN | CHTCHERBAKOV IVAN
same | Цветаев Юрий Олегович | TCVETAEV IURII
same | Цветаев Юрий Олегович | TSVETAEV YURIY
same | TCVETAEV IURII | TSVETAEV YURY
same | Объедков Сергей | OBYEDKOV SERGEY
same | Объедков Сергей | OBIEEDKOV SERGEI
same | OBYEDKOV SERGEY | OBIEEDKOV SERGEI
same | Подъячев Евгений | PODIATCHEV EVGUENII
same | Подъячев Евгений | PODIEIACHEV EVGENII
same | Хрущёв Никита Сергеевич | KHRUSHCHEV NIKITA
same | Хрущев Никита | KHROUCHTCHEV NIKITA
same | KHRUSHCHEV NIKITA | KHRUSHCHYOV NIKITA
same | Жуковская Ксения | JOUKOVSKAIA XENIIA
same | Жуковская Ксения Львовна | ZHUKOVSKAYA KSENIYA
same | JOUKOVSKAIA XENIIA | ZHUKOVSKAIA KSENIIA
same | Ельцин Борис | YELTSIN BORIS
same | Ельцин Борис | ELTCIN BORIS
same | YELTSIN BORIS | ELTSINE BORIS
same | Ильин Илья Ильич | ILINE ILIA
same | Ильин Илья | ILYIN ILYA
same | ILINE ILIA | ILYIN ILYA
same | Пушкин Александр Сергеевич | POUCHKINE ALEXANDRE
same | POUCHKINE ALEXANDRE | PUSHKIN ALEKSANDR
same | Гусева Юлия Игоревна | GOUSSEVA IOULIIA
same | GOUSSEVA IOULIIA | GUSEVA YULIYA
same | Васильев Василий | VASSILIEV VASSILII
same | VASSILIEV VASSILII | VASILEV VASILII
same | Яшин Лев | IACHINE LEV
same | IACHINE LEV | YASHIN LEV
same | Шишкин Глеб | CHICHKINE GLEB
same | Эйхвальд Эдуард | EYKHVALD EDUARD
same | Королёва Алла | KOROLEVA ALLA
same | Королева Алла | KOROLYOVA ALLA
same | KOROLEVA ALLA | KOROLYOVA ALLA
same | Соловьёв Дмитрий | SOLOVEV DMITRII
same | Соловьёв Дмитрий | SOLOVYEV DMITRY
same | Соловьёва Дарья | SOLOVIEVA DARIA
same | SOLOVEV DMITRII | SOLOVYOV DMITRIY
same | Чайковский Пётр Ильич | TCHAIKOVSKY PYOTR
same | TCHAIKOVSKII PETR | CHAYKOVSKIY PETR
same | Щеглова Наталья | CHTCHEGLOVA NATALIA
same | CHTCHEGLOVA NATALIA | SHCHEGLOVA NATALYA
# libraries and technical tables
same | Жуковский Дмитрий | ŽUKOVSKIJ DMITRIJ
same | ŽUKOVSKIJ DMITRIJ | ZHUKOVSKIY DMITRIY
same | Хрущёв Никита | HRUŜËV NIKITA
same | Цветаев Юрий | CVETAEV ÛRIJ
same | Хрущёв Никита | XRUSHHYOV NIKITA
same | Чайковская Юлия | ČAJKOVSKAÂ ÛLIÂ
# everyday spellings
same | Дмитрий Медведев | DMITRY MEDVEDEV
same | Алексей Иванов | ALEXEY IVANOV
same | Алексей Иванов | ALEXEI IVANOFF
same | Евгений Смирнов | EUGENE SMIRNOV
same | Евгений Смирнов | YEVGENY SMIRNOV
same | Наталья Кузнецова | NATALIA KUZNETSOVA
same | Наталья Кузнецова | NATALYA KUZNETZOVA
same | Михаил Лермонтов | MICHAEL LERMONTOV
same | Екатерина Попова | CATHERINE POPOVA
same | Екатерина Попова | EKATERINA POPOVA
same | Мария Попова | MARY POPOVA
same | Анна Попова | HANNAH POPOVA
same | Николай Лебедев | NICHOLAS LEBEDEV
same | Андрей Козлов | ANDREW KOZLOV
same | Пётр Новиков | PETER NOVIKOV
same | Павел Морозов | PAUL MOROZOV
same | Георгий Волков | GEORGE VOLKOV
same | Юрий Волков | GEORGE VOLKOV
same | Яков Голубев | JACOB GOLUBEV
same | Александра Зайцева | ALEXANDRA ZAYTSEVA
same | Виктория Зайцева | VIKTORIIA ZAITSEVA
same | VIKTORIYA ZAYTSEVA | VIKTORIIA ZAITSEVA
same | Ксения Собчак | XENIA SOBCHAK
same | Фёдор Достоевский | FYODOR DOSTOYEVSKY
same | Фёдор Достоевский | THEODORE DOSTOEVSKY
same | Татьяна Ларина | TATIANA LARINA
same | Татьяна Ларина | TATYANA LARINA
same | Юлия Навальная | JULIA NAVALNAYA
same | Юлия Навальная | YULIA NAVALNAYA
same | Сергей Рахманинов | SERGE RACHMANINOFF
same | Виталий Кличко | VITALI KLITSCHKO
same | Кузнецова Оксана | KUZNETSOVA OXANA
same | Кузнецова Оксана | KUZNETCOVA OKSANA
same | Шевцова Жанна | CHEVTSOVA JANNA
same | SHEVTSOVA ZHANNA | CHEVTSOVA JANNA
same | Чижов Юрий | TCHIJOV IOURI
same | CHIZHOV IURII | TCHIJOV IOURII
same | Хабибуллин Рустам | KHABIBULLIN RUSTAM
same | Хабибуллин Рустам | HABIBULLIN RUSTAM
same | Рыжий Борис | RYZHIY BORIS
same | Рыжий Борис | RYZHII BORIS
same | Бродский Иосиф | BRODSKY JOSEPH
same | Бродский Иосиф Александрович | BRODSKIJ IOSIF
same | Цой Виктор | TSOY VIKTOR
same | Цой Виктор | TSOI VICTOR
same | Цой Виктор | TCOI VIKTOR
same | Ющенко Виктор | YUSHCHENKO VIKTOR
same | Ющенко Виктор | IOUCHTCHENKO VIKTOR
same | Ющенко Виктор | IUSHCHENKO VIKTOR
same | Яблонская Яна | YABLONSKAYA YANA
same | Яблонская Яна | IABLONSKAIA IANA
same | Ёлкина Вера | YOLKINA VERA
same | Елкина Вера | ELKINA VERA
same | Зуев Савелий | ZUYEV SAVELIY
same | Зуев Савелий | ZOUEV SAVELII
same | Андреев Андрей Андреевич | ANDREYEV ANDREY
same | Андреев Андрей Андреевич | ANDREEV ANDREI
same | Ермаков Ефим | YERMAKOV YEFIM
same | Ермаков Ефим | ERMAKOV EFIM
same | Дьяченко Тимофей | DYACHENKO TIMOFEY
same | Дьяченко Тимофей | DIATCHENKO TIMOFEI
same | Мельникова Любовь | MELNIKOVA LYUBOV
same | Мельникова Любовь | MELNIKOVA LIUBOV
same | Плющенко Евгений | PLYUSHCHENKO EVGENIY
same | Плющенко Евгений | PLUSHENKO EVGENI
same | Хачатурян Арам | KHACHATURYAN ARAM
same | Хачатурян Арам | KHACHATURIAN ARAM
# order, patronymic, initials
same | Иванов Иван Иванович | IVAN IVANOV
same | Иванов Иван Иванович | Иван Иванович Иванов
same | Иванов Иван Иванович | IVAN IVANOVICH IVANOV
same | Иванов Иван Иванович | IVANOV, IVAN IVANOVICH
same | Иванов Иван Иванович | IVANOV<<IVAN
same | Петров Олег | Петров О.
same | Петров Олег Викторович | ПЕТРОВ О.В.
same | Петров Олег Викторович | О. В. Петров
same | Петров Олег Викторович | PETROV O V
same | Петров Олег Викторович | PETROV OLEG V
same | Кузнецов Юрий | KUZNETSOV Y
same | Чернов Шамиль | CHERNOV SH
same | Мамедов Али Гасан оглы | MAMEDOV ALI
same | Мамедов Али Гасан оглы | MAMEDOV ALI GASAN OGLY
same | Алиева Лейла Рашид кызы | ALIYEVA LEYLA
# women, men and the family's name
same | Иванова Мария | IVANOV MARIA
same | Белая Ольга | BELYY OLGA
same | Достоевская Анна | DOSTOEVSKY ANNA
same | Толстая Татьяна | TOLSTOY TATIANA
same | Пушкина Наталья | PUSHKIN NATALIA
# double surnames
same | Римский-Корсаков Николай | RIMSKY-KORSAKOV NIKOLAI
same | Римский-Корсаков Николай | KORSAKOV NIKOLAI
same | Смирнова-Петрова Анна | SMIRNOVA ANNA
same | Смирнова Анна | SMIRNOVA PETROVA ANNA
# diminutives in chats
same | Иванова Мария | Маша Иванова
same | Иванов Александр | Саша Иванов
same | Иванова Александра | Саша Иванова
same | Петров Дмитрий | DIMA PETROV
same | Петров Дмитрий | Митя Петров
same | Петрова Евгения | ZHENYA PETROVA
same | Петров Евгений | Женя Петров
same | Сидоров Владимир | VOVA SIDOROV
same | Сидорова Екатерина | KATYA SIDOROVA
same | Сидорова Татьяна | TANIA SIDOROVA
# declined by a sentence
same | Ивановой Марии Петровны | Иванова Мария Петровна
same | Иванову Марию | IVANOVA MARIIA
same | Петрова Ивана Сергеевича | Петров Иван Сергеевич
same | Петрову Ивану Сергеевичу | PETROV IVAN
same | Чайковского Петра Ильича | Чайковский Пётр Ильич
same | Достоевской Анны Григорьевны | Достоевская Анна Григорьевна
# other languages of the Union
same | Шевченко Александр | ШЕВЧЕНКО ОЛЕКСАНДР
same | Шевченко Дмитрий | SHEVCHENKO DMYTRO
same | Бондаренко Николай | BONDARENKO MYKOLA
same | Коваленко Елена | KOVALENKO OLENA
same | Коваленко Екатерина | KOVALENKO KATERYNA
same | Джугашвили Иосиф | DZHUGASHVILI JOSEPH
same | Саркисян Артур | SARKISIAN ARTUR
same | Саркисян Артур | SARKISYAN ARTHUR
# scripts mixed up, marks, ё
same | ИBAHOB Иван | Иванов Иван
same | Семёнов Артём | Семенов Артем
same | Семёнов Артём | SEMENOV ARTEM
same | Семёнов Артём | SEMYONOV ARTYOM
same | SOLOV'YEV DMITRIY | Соловьев Дмитрий
same | Аксёнов Василий | AXYONOV VASILY
same | AKSENOV VASILII | AXYONOV VASILY
# another surname, one letter or a syllable away
other | Иванов Иван | IVANTSOV IVAN
other | Иванов Иван | IVANKOV IVAN
other | Иванов Иван | Иваков Иван
other | Быков Иван | BIKOV IVAN
other | Игнатьев Олег | IGNATOV OLEG
other | Колесов Олег | KOLOSOV OLEG
other | Петров Олег | PETRENKO OLEG
other | Петров Олег | Петровский Олег
other | Смирнов Павел | СМИРНЫЙ Павел
other | Козлов Павел | KOZLOVSKY PAVEL
other | Жуков Павел | ZHUKOVICH PAVEL
other | Шишкин Павел | CHISHKOV PAVEL
other | Чижов Павел | SHIZHOV PAVEL
other | Цветков Павел | TSVETAEV PAVEL
other | Сергеев Павел | SERGEENKO PAVEL
other | Попов Павел | POLOV PAVEL
other | Новиков Павел | NOVAKOV PAVEL
other | Крылов Павел | KRILOV PAVEL
other | Малышев Павел | MALISHEV PAVEL
other | Рыбин Павел | RIBIN PAVEL
other | Лысов Павел | LISOV PAVEL
other | Мышкин Павел | MISHKIN PAVEL
other | Белов Павел | BELYAEV PAVEL
other | Беляев Павел | BELYAKOV PAVEL
other | Гришин Павел | GRACHEV PAVEL
other | Волков Павел | VOLKOVOY PAVEL ANDREEVICH SIDOROV
other | Щукин Павел | SHUKHIN PAVEL
other | Тарасов Павел | TARASENKO PAVEL
other | Титов Павел | TITYOV PAVEL
other | Носов Павел | NOSKOV PAVEL
other | Зимин Павел | ZININ PAVEL
other | Демин Павел | DEMYIN PAVEL
other | Юдин Павел | YUNIN PAVEL
other | Яковлев Павел | YAKOVENKO PAVEL
other | Ершов Павел | YERSHIN PAVEL
other | Хохлов Павел | KOKHLOV PAVEL
other | Горбунов Павел | GORBACHEV PAVEL
other | Кириллов Павел | KIRILENKO PAVEL
other | Осипов Павел | OSINOV PAVEL
other | Соболев Павел | SOBOL PAVEL
other | Дьяков Павел | DYAKONOV PAVEL
other | Ким Павел | KIN PAVEL
other | Ким Павел | TSOY PAVEL
other | Пак Павел | PARK PAVEL
# another given name
other | Иванова Мария | IVANOVA MARINA
other | Иванова Мария | IVANOVA MARIANNA
other | Иванов Евгений | IVANOVA EVGENIIA
other | Иванов Александр | IVANOVA ALEKSANDRA
other | Иванов Валентин | IVANOVA VALENTINA
other | Иванов Виктор | IVANOVA VIKTORIIA
other | Иванов Иван | IVANOV IGOR
other | Иванов Антон | IVANOV ANDREI
other | Иванов Антон | IVANOV ANATOLII
other | Иванов Кирилл | IVANOV KONSTANTIN
other | Иванов Михаил | IVANOV MAKSIM
other | Иванов Сергей | IVANOV SEMEN
other | Иванов Владимир | IVANOV VLADISLAV
other | Иванов Вадим | IVANOV VITALII
other | Иванов Егор | Иванов Георгий
other | Иванова Алёна | Иванова Елена Олеговна Петрова
other | Иванова Анна | IVANOVA INNA
other | Иванова Анна | IVANOVA ALLA
other | Иванова Нина | IVANOVA INNA
other | Иванова Дарья | IVANOVA DIANA
other | Иванова Елена | IVANOVA ELINA
other | Иванова Лилия | IVANOVA LIDIIA
other | Иванова Юлия | IVANOVA YANA
other | Иванова Ксения | IVANOVA KARINA
other | Иванова Полина | IVANOVA KARINA
other | Иванова Светлана | IVANOVA SNEZHANA
other | Иванов Роман | IVANOV RUSLAN
other | Иванов Руслан | IVANOV ROSTISLAV
other | Иванов Тимур | IVANOV TIMOFEI
other | Иванов Артур | IVANOV ARTEM
other | Иванов Даниил | IVANOV DENIS
other | Иванов Пётр | IVANOV PAVEL
other | Иванов Олег | О. Петров
other | Иванов Олег | IVANOV P
other | Иванов Олег | IVANOV A
# another father
other | Иванов Иван Петрович | Иванов Иван Павлович
other | Иванов Иван Петрович | IVANOV IVAN PAVLOVICH
other | Иванов Иван Сергеевич | Иванов Иван Семёнович
other | Иванова Анна Петровна | Иванов Ян Петрович
other | Иванова Анна Олеговна | Иванова Анна Игоревна
other | Иванова Анна Олеговна | IVANOVA ANNA IGOREVNA
other | Иванов Олег Викторович | ИВАНОВ О.П.
other | Саша Иванов Петрович | Иванова Александра Петровна
# a man under a woman's surname, and families
other | Иванова Пётр | IVANOV PAVEL
other | Иванов Пётр Олегович | IVANOVA PETR OLEGOVICH
other | Иванова Мария | IVANOV IVAN
other | Петрова Анна | PETROV OLEG
other | Белая Ольга | BELOV OLEG
other | Хачатурян Арам | KHACHATRYAN ARAM
other | Цой Виктор | CHOI VIKTOR
other | Ющенко Виктор | YUSHKEVICH VIKTOR
other | Зуев Савелий | ZUBOV SAVELIY
other | Зуева Вера | ZUEVA VERONIKA
other | Елкина Вера | ELNIKOVA VERA
other | Мельникова Любовь | MELNICHUK LYUBOV
other | Рыжий Борис | RYZHOV BORIS
other | Чижов Юрий | CHIZHIKOV YURIY
other | Бродский Иосиф | BROVSKY IOSIF
other | Андреев Андрей | ANDREENKO ANDREI
other | Андреев Андрей | ANDRIANOV ANDREI
other | Ермаков Ефим | ERMOLOV EFIM
other | Дьяченко Тимофей | DYADCHENKO TIMOFEY
other | Плющенко Евгений | PLYUSHCHEV EVGENIY
other | Кузнецова Оксана | KUZMINA OKSANA
other | Кузнецова Оксана | KUZNETSOVA KSENIYA OLEGOVNA PETROVA
other | Шевцова Жанна | SHVETSOVA ZHANNA
other | Волкова Зоя | VOLKOVA ZINA
other | Волкова Рита | VOLKOVA RAYA
other | Волков Коля | VOLKOV KOSTYA
other | Волков Дима | VOLKOV DENIS
other | Волков Лёша | VOLKOV LEONID
other | Волков Женя | VOLKOV ZHANNA
other | Сорокин Влад | SOROKIN VLADIMIR
# nothing in common
other | Навальный Алексей | ЯШИН ИЛЬЯ
other | Щербаков Иван | SIDOROV IVAN
other | Гайдар Мария | KASYANOV MIKHAIL
other | Abramov Ivan | ABRAMOVICH IVAN
other | Ivanenko Oleg | IVANOV OLEG
other | Смирнова Анна | SMIRNOVA-PETROVA INNA
other | Римский-Корсаков Николай | RIMSKY ANDREI
other | Орлов Иван | ORLOVA MARIA
other | Mishin Oleg | MYSHIN OLEG
other | Titov Oleg | TITYOV OLEG
`;
