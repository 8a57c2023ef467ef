/** Pairs of a traditional character and its simplified form: those that occur in names of places, routes and seas. */
const TRADITIONAL_SIMPLIFIED =
  '亞亚來来倉仓個个倫伦側侧傑杰傘伞備备傳传僑侨儀仪億亿優优兌兑內内兩两凈净凍冻凱凯別别則则剛刚創创劃划劍剑動动勞劳勢势匯汇區区協协卻却厲厉參参吳吴呂吕問问啟启喚唤喬乔單单嗎吗嘯啸噸吨嚕噜國国圍围園园圓圆圖图團团報报場场塊块' +
  '塢坞塵尘墻墙墾垦壓压壘垒壩坝壯壮夢梦夾夹奧奥奪夺奮奋婁娄媽妈孫孙學学實实寧宁審审寫写寶宝將将專专尋寻對对導导屆届層层屬属岡冈峯峰島岛峽峡崗岗嵐岚嶺岭嶼屿巒峦巖岩師师帶带幣币幫帮幹干幾几庫库廈厦廟庙廠厂廢废廣广廬庐張张彌弥' +
  '彎弯後后徑径從从復复恆恒愛爱態态慶庆憲宪應应懷怀戰战戲戏戶户揚扬換换撫抚擁拥擊击擋挡擔担據据擴扩攔拦敘叙敵敌數数斷断於于時时晉晋暢畅曆历曉晓書书會会東东柵栅條条楊杨業业極极榮荣樂乐樓楼樞枢樹树橋桥機机檳槟權权欽钦歐欧歲岁' +
  '歷历歸归殺杀殼壳氣气決决沒没沖冲況况涼凉淵渊淺浅減减渦涡測测湯汤準准溝沟溫温滄沧滅灭滬沪滲渗滾滚滿满漁渔漢汉漲涨漸渐潔洁潛潜潤润澤泽濁浊濟济濱滨瀋沈瀏浏瀘泸瀾澜灑洒灘滩灣湾烏乌烴烃無无煉炼煙烟熱热燈灯燒烧營营爐炉爭争爺爷' +
  '爾尔牆墙狀状狹狭猶犹獨独獲获現现琿珲瑪玛璦瑷環环瓊琼甌瓯產产畝亩畢毕畫画異异當当瘋疯發发盡尽監监盤盘盧卢眞真眾众確确碼码磚砖礎础礙碍礦矿祿禄禦御禮礼稅税種种稱称穀谷積积穩稳窩窝窪洼竄窜競竞筆笔節节範范築筑簡简糧粮糾纠約约' +
  '紅红納纳紐纽純纯級级紮扎細细紹绍終终組组結结絡络統统絲丝綏绥經经綠绿綢绸綫线維维網网緒绪線线編编緬缅緯纬縣县縱纵總总織织繞绕續续羅罗羣群義义聖圣聯联聲声職职肅肃脈脉脫脱腦脑膠胶臘腊臨临臺台與与興兴舊旧艙舱艦舰荊荆莊庄華华' +
  '萊莱萬万葉叶蓋盖蔣蒋薩萨藍蓝藥药蘆芦蘇苏蘭兰處处號号蝦虾衆众術术衛卫衝冲裏里裝装裡里製制複复規规視视觀观計计記记訥讷設设許许詩诗話话誠诚調调論论諸诸諾诺謝谢證证識识議议護护讓让豐丰貝贝貢贡貨货貫贯買买費费貿贸資资賈贾賓宾' +
  '質质賴赖賽赛贊赞贛赣趙赵躍跃車车軋轧軌轨軍军軸轴較较輪轮輸输轄辖轉转農农連连進进運运過过達达遙遥遞递遠远選选遼辽邁迈還还邊边邏逻郵邮鄉乡鄧邓鄭郑鄰邻醫医釋释釐厘針针鈉钠鉀钾銀银銅铜鋪铺鋼钢錢钱錦锦錫锡鍵键鎖锁鎮镇鎳镍鏈链' +
  '鐘钟鐵铁鑽钻長长門门閃闪閉闭開开間间閘闸閣阁閩闽闊阔關关陝陕陣阵陳陈陸陆陽阳隊队際际隨随險险隱隐隴陇雖虽雙双雜杂離离難难雲云電电霧雾靈灵韋韦韓韩頁页頂顶順顺須须預预頓顿頗颇領领頭头頻频題题額额類类顧顾顯显風风飛飞養养餘余' +
  '館馆馬马馴驯駐驻駛驶駝驼騎骑騰腾驅驱體体鬥斗魚鱼魯鲁鮮鲜鯨鲸鳥鸟鳳凤鴨鸭鴻鸿鵬鹏鶴鹤鷹鹰鹽盐麗丽麥麦黃黄點点黨党齊齐齒齿龍龙';

const SIMPLIFIED = new Map(pairs(TRADITIONAL_SIMPLIFIED));

const HAN_RUN = /\p{Script=Han}+/gu;

/** Writes traditional characters as simplified ones. */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}

/** Sets runs of Chinese apart from what stands beside them. */
export function separateHan(text: string): string {
  return text.replace(HAN_RUN, ' $& ');
}

export function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

/** Neighbouring characters in pairs: Chinese writes no spaces, so pairs are what can be looked up. A lone character stands by itself. */
export function hanPairs(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** How much of a query's pairs a name holds, from 0 to 1. */
export function sharedPairs(query: string, name: string): number {
  const held = new Set(hanPairs(name));
  const wanted = hanPairs(query);
  return wanted.filter((pair) => held.has(pair)).length / wanted.length;
}

function pairs(characters: string): [string, string][] {
  return [...characters].flatMap((character, index, all): [string, string][] =>
    index % 2 === 0 ? [[character, all[index + 1]!]] : []
  );
}
