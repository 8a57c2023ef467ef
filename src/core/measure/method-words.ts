import type { FormatLanguage } from '../format/locale';
import type { MethodId } from './method';

interface Words {
  /** Some words, to stand in one line with others. */
  short: string;
  /** A sentence or two. */
  long: string;
}

const WORDS: Readonly<Record<FormatLanguage, Readonly<Record<MethodId, Words>>>> = {
  en: {
    geodesic: {
      short: 'geodesics on WGS84 (Karney 2013)',
      long: 'Points are joined by geodesics, the shortest lines on the WGS84 ellipsoid. The inverse problem is solved after Karney (2013) to within 15 nanometres.'
    },
    rhumb: {
      short: 'rhumb lines on WGS84 (Bennett 1996, Karney 2024)',
      long: 'Points are joined by rhumb lines, which keep one azimuth on the WGS84 ellipsoid, the shorter way round. After Bennett (1996), with meridian distances by the series of Karney (2024), to within a micrometre.'
    },
    'geodesic-area': {
      short: 'area between geodesics on WGS84 (Karney 2013)',
      long: 'The area lies between geodesics on the WGS84 ellipsoid, after Karney (2013), section 6. Of the two parts into which the edges divide the Earth it is the smaller one.'
    },
    'rhumb-area': {
      short: 'area between rhumb lines on WGS84 (Karney 2024)',
      long: 'The area lies between rhumb lines on the WGS84 ellipsoid, after Karney (2024). Of the two parts into which the edges divide the Earth it is the smaller one.'
    },
    circle: {
      short: 'circles of equal geodesic distance on WGS84 (Karney 2013)',
      long: 'Every point of a ring lies at the same geodesic distance from its centre on the WGS84 ellipsoid. Arc and area are integrals of the reduced length of geodesics, after Karney (2013), section 3.'
    },
    track: {
      short: 'along the line as the atlas keeps it',
      long: 'Each point is taken to the nearest point of the line. The distance follows the vertices of the atlas, joined by geodesics, by the shortest way where a route branches.'
    },
    buffer: {
      short: 'all that lies within the distance of the line',
      long: 'The area holds every point whose geodesic distance from the line, as the atlas keeps it, is no greater than the one given.'
    },
    'buffer-area': {
      short: 'area of its outline on WGS84 (Karney 2024)',
      long: 'The area is that inside the outline as it is drawn, whose strokes are rhumb lines on the WGS84 ellipsoid, after Karney (2024). The outline keeps within a thousandth of the distance of the true one.'
    },
    nearest: {
      short: 'geodesics to every place of the kind, sorted',
      long: 'The geodesic to every place of the kind is measured, and the shortest are listed. The azimuth is that at which it sets out.'
    }
  },
  ar: {
    geodesic: {
      short: 'خطوط جيوديسية على WGS84 (كارني 2013)',
      long: 'تصل بين النقاط خطوط جيوديسية، وهي أقصر الخطوط على المجسم الإهليلجي WGS84. وتُحل المسألة العكسية بطريقة كارني (2013) بخطأ لا يتجاوز 15 نانومترًا.'
    },
    rhumb: {
      short: 'خطوط ثابتة السمت على WGS84 (بينيت 1996، كارني 2024)',
      long: 'تصل بين النقاط خطوط ثابتة السمت على المجسم الإهليلجي WGS84، من الجهة الأقصر. والحساب بطريقة بينيت (1996)، وأطوال خطوط الزوال بمتسلسلات كارني (2024)، بخطأ لا يتجاوز ميكرومترًا.'
    },
    'geodesic-area': {
      short: 'مساحة تحدّها خطوط جيوديسية على WGS84 (كارني 2013)',
      long: 'تحدّ المساحة خطوط جيوديسية على المجسم الإهليلجي WGS84، والحساب بطريقة كارني (2013)، القسم 6. والأضلاع تقسم سطح الأرض قسمين، والمساحة للأصغر منهما.'
    },
    'rhumb-area': {
      short: 'مساحة تحدّها خطوط ثابتة السمت على WGS84 (كارني 2024)',
      long: 'تحدّ المساحة خطوط ثابتة السمت على المجسم الإهليلجي WGS84، والحساب بطريقة كارني (2024). والأضلاع تقسم سطح الأرض قسمين، والمساحة للأصغر منهما.'
    },
    circle: {
      short: 'دوائر متساوية البعد الجيوديسي على WGS84 (كارني 2013)',
      long: 'تبعد نقاط الدائرة كلها عن مركزها بعدًا جيوديسيًا واحدًا على المجسم الإهليلجي WGS84. ويُحسب القوس والمساحة بتكامل الطول المختزل للخطوط الجيوديسية، عن كارني (2013)، القسم 3.'
    },
    track: {
      short: 'على امتداد الخط كما يحفظه الأطلس',
      long: 'تُنقل كل نقطة إلى أقرب نقطة على الخط. وتتبع المسافة رؤوس الخط في الأطلس، تصل بينها خطوط جيوديسية، وتسلك أقصر سبيل حيث يتفرع المسار.'
    },
    buffer: {
      short: 'كل ما يقع ضمن البعد المعطى من الخط',
      long: 'تضم المساحة كل نقطة لا يزيد بعدها الجيوديسي عن الخط، كما يحفظه الأطلس، على البعد المعطى.'
    },
    'buffer-area': {
      short: 'مساحة ما داخل الحد على WGS84 (كارني 2024)',
      long: 'المساحة لما داخل الحد كما يُرسم، وخطوطه ثابتة السمت على المجسم الإهليلجي WGS84، والحساب بطريقة كارني (2024). ولا يحيد الحد المرسوم عن الحد الصحيح بأكثر من جزء من ألف من البعد المعطى.'
    },
    nearest: {
      short: 'خطوط جيوديسية إلى كل أماكن النوع مرتبة بالطول',
      long: 'يُقاس الخط الجيوديسي إلى كل مكان من النوع، وتُسرد أقصر الخطوط. والسمت هو سمت الانطلاق.'
    }
  }
};

/** What a method is, in a sentence or two. */
export function methodWords(method: MethodId, language: FormatLanguage): string {
  return WORDS[language][method].long;
}

/** All methods of a figure in one line: `Geodesics on WGS84 (Karney 2013)`. */
export function methodLine(methods: readonly MethodId[], language: FormatLanguage): string {
  const line = methods.map((method) => WORDS[language][method].short).join(language === 'ar' ? '؛ ' : '; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
