import { spellingOf } from './spelling';

/** Words that say what a thing is, not which: "port of Chabahar" asks for Chabahar. */
const KIND_WORDS = new Set(
  spellingOf(
    `the of and port seaport harbour harbor city town strait straits canal cape island station crossing border field terminal base zone
    railway railroad rail line road route corridor pipeline gas sea ocean gulf bay region near bandar bender
    ميناء مرفأ مدينة مضيق قناة رأس جزيرة محطة معبر حقل قاعدة منطقة سكة حديد خط طريق ممر أنبوب غاز بحر محيط خليج قرب
    الميناء المدينة المضيق القناة الجزيرة المحطة المعبر الحقل القاعدة المنطقة السكة الطريق الممر البحر المحيط الخليج
    بندر بندرگاه شهر تنگه آبراه جزیره ایستگاه راه‌آهن دریا خلیج
    порт город пролив канал мыс остров станция море океан залив железная дорога`
  )
);

/** How much a word tells of a name: its letters, but next to nothing when it only says what kind of thing is meant. */
export function wordWeight(word: string): number {
  return KIND_WORDS.has(word) ? word.length / 10 : word.length;
}
