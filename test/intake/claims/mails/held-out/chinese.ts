/*
 * Chinese mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: 你好，上周六你们的服务瘫痪了一下午，我们什么都做不了，请按比例退还INV-2026-009715的费用。
outage: 您好：⏎貴公司的服務於11月7日中斷約五小時，敝公司無法作業。請就發票INV-2026-004448退還該段時間的費用。⏎謝謝⏎台中 恆昌印刷 林小姐
outage failure: 昨天你们服务器挂了一整天,所有请求都报错,一张图没出来,钱倒是照扣!txn_c7lxzif004xcqwvk 退钱
failure: 我付了30张图的钱，结果一张都没生成，一直提示服务器内部错误。订单txn_rz5l9p7z1qstihtp，请退款。
failure: 生成失败了还扣费 txn_pr2dj8295cif22y9
failure: 客服您好，这次一共提交了80张，其中23张超时失败没有出图，但是费用是按80张收的。麻烦把失败的那部分退给我，交易号txn_gjmolvu4qet960ki。成都 小邓
duplicate: 同一笔订单扣了我两次钱,txn_j4qcyftb74nuq513和txn_eor0ku86gaqoi6r7,请退一笔
duplicate: 你好，我只下了一次單，但信用卡被重複扣款，交易編號txn_l4vn2t8wpdkue7cs，麻煩退回多扣的那一筆，謝謝。陳先生
duplicate chargeback: 重复扣费txn_0kwjgcfjuzeje0hl，我已经向招商银行申请拒付了，你们看着办
wrong_amount: 账单金额不对，按你们的价目表应该是40元，实际收了65元。INV-2026-006186
wrong_amount: 我只要了100張圖,你們卻收了140張的錢,請退還差額。txn_zkwnmjzarlxpqhvx 阿芬
wrong_amount: 贵司好，经核对，INV-2026-007968中的单价高于官网公布价格，多收部分请予退还。 财务部 周敏
unauthorized: 这笔不是我付的，我的卡被盗刷了！txn_altugjes83n3qrg2
unauthorized: 您好，我的账号被人盗了，有人未经我同意用它生成了大量图片。txn_1plyaumz5tylic2v这笔消费不是我本人操作，请退款并冻结密钥。
unauthorized legal_threat: 我們的API金鑰遭離職員工擅自帶走盜用,INV-2026-003790並非公司使用。若貴司拒絕退款,我們將委託律師提告。
chargeback: txn_41mu411yu4cmilrf这笔款我已经跟银行提出争议，正在走拒付流程，特此告知。
legal_threat: 三天之内不退INV-2026-007699的钱，我就打12315投诉，并且去法院起诉你们。
dissatisfaction: 图做得太丑了，手指都是六根，根本没法用，要求退款txn_v1imi008zyng9e1c
dissatisfaction: 您好,生成的圖片品質很差,臉都歪掉了,風格也不是我要的,我很不滿意,希望可以退費。txn_2leh0jcbg0li97qh 怡君
dissatisfaction: 效果跟我想要的完全不一样，又糊又难看，客户看了直摇头。txn_9izh22v6tacvhl0a能退吗
own_mistake: 我把提示词贴错了，想画兔子结果画了一百只乌龟，怪我自己没看清。txn_0qnd4ynwuk69daxq还能退吗？
own_mistake: 您好，因为我自己程序写错了，半夜一直在循环调用接口。我知道是我的责任，但INV-2026-003793的金额对学生来说太大了，能否酌情处理？
own_network: 我家网络断了,图片没下载下来,txn_niwwatijznkr17qb能退吗
own_network: 我在高鐵上用手機熱點，我這邊訊號斷斷續續，圖沒收到。txn_ie0c4kmu8pzw104k可以退嗎？
price_change: 上周才买的，今天一看便宜了一半，心都凉了。差价能补给我吗 txn_8qx82nd8sv9a1dd0
price_change: 您好，得知本月起价格下调，而我司INV-2026-009347仍按调价前的旧价格支付，请问能否补退差额？谢谢。 杭州青禾文化
account_ended: 貴公司以違反使用條款為由停權我的帳號,既然不能用了,請退還我付的費用 INV-2026-005791
account_ended: 我上星期已經註銷帳號，想請你們退還註銷前付的費用，INV-2026-005248。
never_charged: 昨天有几个请求失败了，虽然没有扣费，但耽误了我的时间，能给点补偿吗？INV-2026-004027
never_charged: 失敗的那幾次你們沒收錢，這我知道，不過還是很困擾，請問有沒有賠償？txn_fy9fout7xp4whj39
wants_credit: 不用退现金,给我换成以后能用的额度就行。txn_2zx7leguenat98ge
failure wants_credit: 你好，txn_dze7jtrxrl939hay里有6张图生成失败但扣了钱。钱不用退回来，直接补成账户余额，我下次接着用就好，谢谢啦
takes_back: 我想了想还是不退了，txn_4bqihg3zc03p5arb那个申请帮我取消吧。
takes_back: 您好，之前說要退款的那筆txn_rnzqrv2axule1rok不用處理了，問題已經解決，不好意思打擾。
statutory_withdrawal: 本人依消費者保護法第十九條行使七日內解除契約之權利。INV-2026-006390⏎新北市 黃淑惠
statutory_withdrawal: 我要行使法定的七天无理由退货权利，txn_23by1ualiwwgxwa8
wants_other: 你好，公司报销要用，请给INV-2026-005194开一张增值税电子发票，抬头：苏州云锦丝绸有限公司。
wants_other: 您好，發票INV-2026-008053上的統一編號有誤，應為12345675，請重新開立，謝謝。
wants_other: txn_lg4tj2pjjae69ifx的图太好看了,谢谢你们!
wants_other: 请问txn_80g1phtu0o9kdv96生成的图片怎么下载高清版？
explained: 我们奶茶店本来要换菜单，结果总部统一发了新的，这批图没用上，txn_vkx9rgwllz7dx0yq可以退吗？
explained: 您好，客戶臨時喊停整個案子，這些圖都不會用到，想請問INV-2026-003733能否通融退費？⏎祝好⏎工作室 阿凱
explained: 不是重复扣款,是我下个月要搬去外地,小摊子不摆了,图也就没用了。txn_a09h5bb3ehm7cpcb能退点吗
explained: 我同意孩子用我的账号做手抄报，后来学校又说不用交了。txn_l494zuvmfvk1kylg能退吗？
explained: 听朋友说服务故障你们会退钱。我的情况是店铺关门了，图片还没用上，INV-2026-005239想申请退款。
explained: 我本身是律師，不過這是私事：本來要做喜帖，後來長輩堅持用傳統紅帖，所以想退txn_kx289hupkpfak8rh。
nothing: 退款 txn_rp68zla3131kg5g9
nothing: 编号在这里：txn_qhbvl8pqeunq8yte，谢谢⏎⏎> 请提供交易号。⏎> 您是否被重复扣款？
nothing: 您好，⏎我想申请退款，交易号txn_dhvbrv1lr02ngn3n。⏎谢谢！⏎张伟
nothing: 请把txn_b5o3dm4bfyc1gcon的钱退到我的信用卡上，谢谢
nothing: 还我钱!!!txn_edcan18q4sjf42a4
nothing: 您好，不好意思打擾了，想跟您申請退回INV-2026-008466這筆款項，再麻煩您協助處理，感謝您。 雅婷 敬上
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: 是的，是我本人
yes: 是我
yes: 您好，確認是我提出的申請，麻煩了。
no: 不是我
no: 我没有申请过退款，有人冒充我！
no: 您好,這不是我本人的申請,請不要退款。
unclear: 什么意思？看不懂
unclear: 可能是我同事发的，我问一下再回复你
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: 你们为什么扣了我的钱?
request: 请问怎么申请退款？我找不到交易号了
request: 上个月的账单太高了，请解释一下收费。
request: 付了錢卻沒收到圖片，請退錢給我
request: 我想查一下上周那笔扣款是怎么回事,我觉得多收了
other: 请问接口支持中文提示词吗？
other: 专业代办公司注册，代理记账，欢迎来电咨询
other: 我登不上去了，验证码一直收不到
other: 謝謝你們的協助,已經可以用了!
other: 您好，我是一名在校研究生，想了解贵公司是否招聘实习生。
`;
