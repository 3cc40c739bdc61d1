/*
 * Words that several phrases share, as alternatives. Phrases are written in simplified characters; `written` lets them
 * be found in traditional ones as well, each character by itself, as people mix them.
 */

import { respelled } from '../spelling.js';
import type { Wording } from '../wording.js';

export const IMAGE = '(图|圖|影像|照片|相片|相|图像|画|文件|档案|作品|结果|缩略图|png|jpe?g|zip|插画|渲染|成品|素材)';
export const REQUEST = '(请求|任务|订单|调用|呼叫|生成|接口|api|作业|下载|指令|交易)';
export const SERVICE = '(服务器?|伺服器|api|接口|系统|平台|网站|网页|后台|imaginator|你们|贵司|贵公司|你哋|机房)';
export const NUMBER = '([0-9]{1,6}|十?[一二三四五六七八九]|二?十|[百半]|两|几|十几|几十)';
/** "Did not", as it stands before a verb. */
export const NOT = '(没有|没|未|从未|并未|都没|冇|唔|无|不|没能|未能|尚未|还没)';
export const WE =
  '(我|我们|我家|家里|公司|本公司|我司|自己|我方|我这边|我们这边|办公室|酒店|宿舍|本地|屋企|我哋|学校|单位|家中|本人)';
/** Taken as money. */
export const CHARGED = '(扣|收|付|刷|计费|计|算|请款|支付|扣款|刷卡|扣费|入账|收费|收款|收取|付款|列|记账|碌)';
/** What somebody else takes into use. */
export const MEANS = '(账号|账户|帐户|户口|密钥|金钥|key|卡|信用卡|密码|钱包|凭证|权限)';
export const ACCOUNT = '(账号|账户|帐户|户口|会员|我的号)';
export const CREDITS = '(积分|额度|点数|余额|credits?|抵用金|代金券|购物金|储值金?|抵扣券|点卡|抵用券|代币)';
export const BANK =
  '(银行|发卡(行|机构|方)|信用卡(公司|中心)|卡公司|paypal|贝宝|visa|支付宝|微信支付|stripe|mastercard|万事达' +
  '|运通|amex|银联|国泰世华|玉山|中信|富邦|台新|招行|招商|建行|工行|农行|中行|交行|浦发|汇丰|渣打|恒生|花旗)';

/** Each group: a simplified character, then the others that stand for it. */
const VARIANTS =
  '万萬 与與 丑醜 专專 业業 东東 丢丟 两兩 个個 为為爲 举舉 么麼麽 乌烏 习習 买買 乱亂 争爭 于於 ' +
  '产產産 亲親 仅僅 从從 们們 价價 优優 会會 传傳 体體 余餘 俾畀 借藉 债債 值値 倾傾 偿償 储儲 ' +
  '兑兌 关關 册冊 写寫 决決 冻凍 准準 减減 几幾 凭憑 击擊 划劃 则則 删刪 别別 剩賸 办辦 务務 ' +
  '动動 劳勞 华華 协協 单單 卖賣 卡咭 却卻 历歷 压壓 参參 双雙 发發 变變 台臺颱 号號 后後 吓嚇 ' +
  '吗嗎 听聽 启啟啓 员員 周週 咨諮 响響 喽嘍 回迴 团團 围圍 图圖 场場 坏壞 块塊 墙牆 声聲 处處 ' +
  '备備 复復複覆 头頭 夸誇 学學 宁寧 宝寶 实實 宽寬 对對 导導 将將 尽盡 属屬 币幣 布佈 师師 ' +
  '帐帳賬 带帶 帮幫 干幹乾 并並併 应應 开開 异異 张張 弹彈 归歸 当當 录錄 径徑 态態 总總 恳懇 ' +
  '恶惡 惊驚 惨慘 愿願 户戶 才纔 托託 扣釦 执執 扫掃 扬揚 抛拋 护護 报報 拦攔 挂掛 挡擋 损損 ' +
  '换換 据據 摆擺 数數 断斷 无無 旧舊 时時 显顯 机機 权權 条條 来來 构構 标標 样樣 档檔 检檢 ' +
  '欢歡 汇匯 没沒 泄洩 注註 涂塗 涨漲 溃潰 满滿 滤濾 灯燈 点點 烂爛 烦煩 爱愛 状狀 犹猶 猫貓 ' +
  '环環 现現 电電 画畫 疯瘋 痪瘓 瘫癱 监監 盗盜 码碼 确確 礼禮 离離 种種 积積 称稱 税稅 稳穩 ' +
  '穷窮 窃竊 竞競 笔筆 系係繫 紧緊 纠糾 纤纖 约約 级級 纯純 纷紛 线線 组組 细細 终終 绍紹 经經 ' +
  '结結 给給 络絡 绝絕 统統 继繼 续續 编編 缩縮 缴繳 网網 职職 联聯 脑腦 脚腳 脸臉 节節 范範 ' +
  '荐薦 获獲 虫蟲 补補 见見 规規 视視 览覽 触觸 计計 订訂 认認 讨討 让讓 议議 讯訊 记記 讲講 ' +
  '许許 讼訟 设設 访訪 证證 识識 诈詐 诉訴 词詞 试試 话話 诡詭 询詢 该該 详詳 误誤 说說 请請 ' +
  '诸諸 诺諾 读讀 调調 谓謂 谘諮 谢謝 谨謹 谱譜 贝貝 负負 财財 责責 败敗 账賬帳 货貨 质質 购購 ' +
  '贵貴 贷貸 费費 贼賊 资資 赏賞 赔賠 赚賺 赛賽 赞讚贊 赶趕 转轉 载載 较較 输輸 边邊 达達 迁遷 ' +
  '过過 还還 这這 进進 违違 连連 选選 逾踰 遗遺 邮郵 采採 里裡裏 鉴鑒鑑 针針 钓釣 钟鐘 钥鑰 钮鈕 ' +
  '钱錢 银銀 链鏈 销銷 锁鎖 锅鍋 错錯 键鍵 锯鋸 门門 闪閃 闭閉 问問 间間 闹鬧 阅閱 队隊 际際 ' +
  '随隨 隐隱 隻只 难難 静靜 页頁 项項 顺順 须須 顾顧 颂頌 预預 题題 颜顏 额額 风風 馀餘 马馬 ' +
  '骇駭 验驗 骗騙 鱼魚 齿齒 龙龍 义義 丰豐 乐樂 乡鄉 侄姪 农農 厅廳 园園 国國 圣聖 孙孫 审審 岁歲 恒恆 征徵 毁毀 ' +
  '着著 瞒瞞 简簡 缘緣 艳豔 语語 车車 铁鐵 飞飛 鸦鴉 儿兒 运運 谁誰 舍捨 舰艦 诞誕 揀拣 徵征';
const FORMS = new Map(VARIANTS.split(' ').map(group => [group.charAt(0), group]));

/** Takes phrases in simplified characters and gives them for text in either script. */
export const inBothScripts = (phrases: readonly string[]): string[] =>
  phrases.map(phrase => phrase.replace(/\p{Script=Han}/gu, character => eitherForm(character)));

function eitherForm(character: string): string {
  const forms = FORMS.get(character);
  return forms === undefined ? character : `[${forms}]`;
}

/** Takes a wording in simplified characters and gives it for text in either script. */
export const written = (wording: Wording): Wording => respelled(wording, inBothScripts);
