/**
 * Given names as they occur among Russian speakers. A line: name and gender (m, f) | spellings that no scheme gives, English and
 * other equivalents | forms in other Cyrillic languages and of the church | diminutives. A text may belong to several names.
 * Source: domain.md 8.6 names the kinds; the names themselves are common knowledge [K].
 */
export const GIVEN_NAMES = `
Александр m | alexander aleksander alex alexandre sandro | Олександр Аляксандр Алесь | Саша Шура Саня Алекс
Алексей m | alexey alexei alexis | Олексий Аляксей | Алёша Лёша Лёха
Альберт m | albert |  | Алик
Анатолий m | anatoly anatole anatol | Анатолий Анатоль | Толя Толик
Андрей m | andrew andrey andrei andre andrii andriy | Андрий | Андрюша Дюша
Антон m | anthony anton antoine | Антин | Тоша Антоша
Аркадий m | arkady arcady |  | Аркаша
Арсений m | arseny arsenii |  | Сеня Арсюша
Артём m | artem artyom | Артемий Артем | Тёма
Артур m | arthur artur |  |
Борис m | boris |  | Боря
Вадим m | vadim vadym |  | Вадик
Валентин m | valentin valentine |  | Валя
Валерий m | valery valeri valerii | Валерий | Валера
Василий m | vasily basil vassily vasil | Василь Васыль | Вася
Виктор m | victor viktor |  | Витя
Виталий m | vitaly vitali vitalii | Виталий | Виталик
Владимир m | vladimir wladimir waldemar | Володимир Уладзимир | Володя Вова
Владислав m | vladislav wladislaw |  | Влад Владик Слава
Всеволод m | vsevolod |  | Сева
Вячеслав m | vyacheslav viacheslav wjatscheslaw | Вячеслав | Слава
Геннадий m | gennady gennadi |  | Гена
Георгий m | george georgy georgi | Георгий Гиорги | Гоша Жора
Герман m | herman german hermann |  |
Глеб m | gleb |  |
Григорий m | gregory grigory grigori | Григорий Хрыгорий | Гриша
Давид m | david |  | Додик
Дамир m | damir |  |
Даниил m | daniel danil danila daniil | Данил Данила Данило | Даня
Денис m | dennis denis denys |  |
Дмитрий m | dmitry dmitri dimitri demetrius dimitry dmytro | Дмитро Дмитрий Дзмитрий | Дима Митя
Евгений m | eugene evgeny evgeni yevgeny eugen evgenii | Евген Яўген | Женя
Егор m | egor yegor george | Егор |
Захар m | zakhar zachary |  |
Иван m | ivan john | Иванко | Ваня
Игнат m | ignat ignatius | Игнатий |
Игорь m | igor ihor | Ихор | Гоша
Илья m | ilya elijah elias ilia | Илля | Илюша
Иннокентий m | innokenty innocent |  | Кеша
Иосиф m | joseph iosif josef | Осип Йосип | Ося
Камиль m | kamil camille |  |
Кирилл m | cyril kirill kiril | Кирило |
Константин m | constantine konstantin constantin | Костянтин | Костя
Лев m | leo lev leon |  | Лёва
Леонид m | leonid leonidas |  | Лёня
Макар m | makar |  |
Максим m | maxim maksim max maxime maksym | Максим | Макс
Марат m | marat |  |
Марк m | mark marcus marc |  |
Матвей m | matthew matvey matvei | Матвий | Мотя
Михаил m | michael mikhail mikhael | Михайло Михайил | Миша
Мурат m | murat |  |
Назар m | nazar |  |
Никита m | nikita |  | Никитос
Николай m | nicholas nikolai nikolay nicolas nicolai | Микола Мыкола | Коля
Олег m | oleg oleh |  |
Павел m | paul pavel pawel | Павло Паўло | Паша
Пётр m | peter petr pyotr | Петро Пётра | Петя
Платон m | plato platon |  |
Ратмир m | ratmir |  |
Ренат m | renat rinat |  |
Роберт m | robert |  |
Родион m | rodion |  | Родя
Роман m | roman |  | Рома
Ростислав m | rostislav |  | Ростик
Руслан m | ruslan |  | Русик
Рустам m | rustam rustem |  |
Савелий m | savely saveliy |  | Сава
Святослав m | svyatoslav sviatoslav |  | Слава
Семён m | simon semyon semen | Семен | Сёма Сеня
Сергей m | sergey sergei serge sergio serhii serhiy | Сергий Сяргей | Серёжа Серж
Станислав m | stanislav stanislaw |  | Стас Слава
Степан m | stephen stepan stefan steven | Степан Стефан | Стёпа
Тарас m | taras |  |
Тимофей m | timothy timofey timofei | Тимофий | Тима
Тимур m | timur |  | Тима
Фарид m | farid |  |
Фёдор m | theodore fedor fyodor feodor | Федир | Федя
Филипп m | philip filipp phillip | Пилип | Филя
Шамиль m | shamil |  |
Эдуард m | edward eduard |  | Эдик
Эльдар m | eldar |  |
Юлиан m | julian yulian |  |
Юрий m | yuri yury george juri iurii yurii | Юрий Юра | Юра
Яков m | jacob yakov jakob james | Якив | Яша
Ян m | jan ian yan |  |
Ярослав m | yaroslav jaroslav | Ярослав | Ярик Слава
Али m | ali |  |
Ахмед m | ahmed ahmad akhmed akhmad | Ахмад Ахмат |
Аслан m | aslan |  |
Заур m | zaur |  |
Ибрагим m | ibrahim abraham ibragim | Ибрахим |
Ислам m | islam |  |
Магомед m | magomed mohammed muhammad mohamed mukhammad magomet | Магомет Мухаммад Мухаммед Мухамед |
Мурад m | murad |  |
Рамзан m | ramzan ramazan | Рамазан |
Расул m | rasul |  |
Рашид m | rashid rasheed |  |
Салман m | salman |  |
Умар m | umar omar | Омар |
Хасан m | hasan hassan khasan | Гасан |
Хусейн m | hussein husayn khusein | Гусейн Хусайн |
Юсуф m | yusuf yousef iusuf yusup | Юсуп |
Айша f | aisha ayesha aysha | Аиша |
Патимат f | patimat |  |
Зарина f | zarina |  |
Зульфия f | zulfia zulfiya |  |
Хадижа f | khadija khadizha hadija | Хадиджа |
Аида f | aida |  |
Александра f | alexandra aleksandra alexandria | Олександра | Саша Шура
Алина f | alina |  | Аля
Алёна f | alena alyona |  | Лёна
Алла f | alla |  |
Альбина f | albina |  |
Амина f | amina |  |
Анастасия f | anastasia anastasiya | Анастасия | Настя Ася
Ангелина f | angelina |  | Геля
Анжела f | angela anzhela |  |
Анна f | anna ann anne hannah | Ганна | Аня Анюта Нюра
Антонина f | antonina |  | Тоня
Валентина f | valentina |  | Валя
Валерия f | valeria valeriya valery |  | Лера
Варвара f | barbara varvara |  | Варя
Василиса f | vasilisa |  |
Вера f | vera faith |  |
Вероника f | veronica veronika |  | Ника
Виктория f | victoria viktoria viktoriya | Виктория | Вика
Виолетта f | violetta violet |  |
Галина f | galina halyna | Галына | Галя
Гульнара f | gulnara |  | Гуля
Дарья f | daria darya dariya | Дария Дарина | Даша
Диана f | diana |  |
Динара f | dinara |  |
Евгения f | eugenia evgenia yevgenia | Евгения | Женя
Екатерина f | catherine ekaterina katherine yekaterina kateryna katerina | Катерина | Катя
Елена f | helen elena yelena helena olena | Олена Алена | Лена Алёна
Елизавета f | elizabeth elizaveta elisaveta yelizaveta | Елизавета | Лиза
Жанна f | jeanne zhanna joan janna |  |
Заира f | zaira |  |
Зинаида f | zinaida |  | Зина
Зоя f | zoe zoya zoia |  |
Инна f | inna |  |
Ирина f | irene irina iryna | Ирына Арина | Ира
Карина f | karina carina |  |
Кира f | kira |  |
Клавдия f | claudia klavdia |  | Клава
Кристина f | christina kristina |  | Кристи
Ксения f | xenia ksenia kseniya | Оксана Аксинья | Ксюша
Лариса f | larisa larissa |  | Лара
Лейла f | leila leyla |  |
Лидия f | lydia lidia |  | Лида
Лилия f | lilia lily liliya |  | Лиля
Любовь f | lyubov liubov love | Любов | Люба
Людмила f | lyudmila ludmila liudmila | Людмыла | Люда Мила
Мадина f | madina |  |
Маргарита f | margaret margarita |  | Рита
Марина f | marina |  |
Мария f | mary maria mariya marie | Марья Мария | Маша Маруся
Милана f | milana |  |
Надежда f | nadezhda hope nadia | Надия | Надя
Наталья f | natalie natalia natalya nataliya natalja | Наталия Наталка | Наташа
Нина f | nina |  |
Оксана f | oksana oxana |  | Ксюша
Олеся f | olesya olesia alesya |  | Леся
Ольга f | olga olha | Ольха | Оля
Полина f | pauline polina |  | Поля
Раиса f | raisa |  | Рая
Рената f | renata |  |
Регина f | regina |  |
Римма f | rimma |  |
Роза f | rosa rose roza |  |
Сабина f | sabina |  |
Светлана f | svetlana switlana | Свитлана | Света
София f | sophia sofia sophie sofya | Софья София | Соня
Таисия f | taisia |  | Тая
Тамара f | tamara |  | Тома
Татьяна f | tatiana tatyana tatjana | Тетяна | Таня
Ульяна f | ulyana uliana juliana |  | Уля
Фатима f | fatima |  |
Элеонора f | eleanor eleonora |  |
Элина f | elina |  |
Эльвира f | elvira |  |
Эмма f | emma |  |
Юлия f | julia yulia yuliya iuliia julie | Юлия | Юля
Яна f | yana jana |  |
Ярослава f | yaroslava |  |
`;
