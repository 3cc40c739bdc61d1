/*
 * Chinese mails, simplified and traditional, that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: 你好，11月6号夜里到7号早上你们平台根本进不去，我们手上三个客户的项目都耽误了。INV-2026-006112 能减多少？
outage: 又宕机了，一下午都用不了。INV-2026-007730
outage: 根據敝公司的監控紀錄，貴平台十月份累計停機十一小時，懇請按比例調降 INV-2026-007730。⏎北星科技 維運部 石先生
failure: 点生成一直转圈，什么都没出来，余额倒是少了。txn_q2w8e5r1t6z9u3i7
failure: 各位好，txn_m4n7b2v6c1x9y5a3 訂了十二張，少了五張，紀錄裡那五張都寫「internal_error」。請退這五張的錢。⏎順頌商祺⏎沙丘出版社 莫小姐
failure: PNG文件损坏，哪个软件都打不开。txn_q2w8e5r1t6z9u3i7
failure: 付了钱什么都没收到。txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: 三张没出图，剩下两张像幼儿园小孩画的。txn_m4n7b2v6c1x9y5a3
failure: 你們寫失敗的請求不收費，那我這個當掉的請求為什麼要收錢？txn_k8j5h2g9f6d3s1a4
duplicate: 我只点了一次，却有两笔扣款，怎么回事？txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: 對帳時同事發現11月11日的訂單又被請款一次，請退回多付的部分。謝謝。
duplicate chargeback: 同一樣嘢收咗我兩次錢，唔搞掂我就叫銀行取消筆數
wrong_amount: 为什么按高级版收我的钱？我只用基础版。txn_k8j5h2g9f6d3s1a4
wrong_amount: INV-2026-007730 写的是130张，我们只做了13张，多打了一个零吧。此致 会计 田先生
wrong_amount wants_credit: 多收我錢了，差額留在帳戶裡下次用就好，不用匯款
unauthorized: 您好，今早看到我的Visa卡有一笔Imaginator的扣款。我不认识你们公司，也从没买过东西。你们怎么会有我的卡号？
unauthorized: 有人从罗马尼亚登录我的账号狂刷图，不是我
unauthorized: 我11歲的兒子瞞著我從包包裡拿了卡去付款。txn_q2w8e5r1t6z9u3i7
chargeback: 我打算向发卡行对这笔付款提出异议。txn_m4n7b2v6c1x9y5a3
chargeback: 國泰世華已經受理這筆帳款的爭議，案號4471。要不要先跟我談？
legal_threat: 这是起诉前的最后通知。txn_k8j5h2g9f6d3s1a4
legal_threat: 我的律師已經在處理了，會跟你們聯絡
legal_threat: 我会向消费者协会和市场监管局举报
dissatisfaction: 要的是腊肠犬，给我的是狐狸跟香肠的混合体，没法送给奶奶。txn_q2w8e5r1t6z9u3i7
dissatisfaction: 說實話很失望，臉都扭曲了，文字也是亂碼。INV-2026-006112
dissatisfaction: 质量太差 没法用
own_mistake: 因为我的疏忽，正式密钥放到了测试环境里。txn_m4n7b2v6c1x9y5a3⏎给您添麻烦了
own_mistake: 按錯鍵了，我只是想看預覽
own_mistake: 我们的程序有bug，把同一个请求发了几百次。不怪你们，不知能否照顾一下。INV-2026-007730
own_network: 高铁上信号很差，下载断了好多次。txn_k8j5h2g9f6d3s1a4
own_network: 我家路由器壞了，所以圖沒傳到我這邊，不是你們的錯。txn_q2w8e5r1t6z9u3i7
price_change: 看到网站从15号起便宜了，之前的订单能按新价格算吗？txn_m4n7b2v6c1x9y5a3
price_change: 點解加價？冇人通知過我。INV-2026-006112
account_ended: 被封号以后什么都用不了，那就把我这个月花的钱全退了。
account_ended: 本公司已於10月31日關閉帳戶，請退回最後一期帳單 INV-2026-007730。
never_charged: 失败的尝试没有扣费，这点我清楚。但我还是希望你们赔偿我的麻烦。
never_charged: 報錯的請求是沒扣錢啦，可是我的時間也是錢，你們給我什麼補償？
wants_credit: 直接充到我账户里当API额度就好，不用退钱。txn_q2w8e5r1t6z9u3i7
takes_back: 还是取消我的退款请求吧，是我弄错了。
takes_back: 您好，今早的信請當作沒收到，已經不需要退款。⏎⏎> INV-2026-006112：我們正在審查您的申請。
statutory_withdrawal: 我是消费者，在法定的冷静期内，现在撤销合同。txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: 我要在七天鑑賞期內解約！而且圖片一堆鋸齒根本不能用。txn_k8j5h2g9f6d3s1a4
wants_other: txn_q2w8e5r1t6z9u3i7 的收据找不到了，能再发一次吗？
wants_other: 您好，INV-2026-006112 上還是舊的公司名稱，十月起我們改為「燈塔出版有限公司」，麻煩更正發票。
wants_other: 像 txn_m4n7b2v6c1x9y5a3 这种风格的图做2000张要多少钱？有批量折扣吗？
wants_other: 只是想告訴你們，txn_k8j5h2g9f6d3s1a4 的海報貼滿全城，大家都很喜歡，謝謝！
explained: 我们协会解散了，没人要海报了。txn_q2w8e5r1t6z9u3i7
explained: 您好，這是為爺爺九十大壽做的，但他上週過世了，希望能通融。txn_m4n7b2v6c1x9y5a3
explained: 没有故障也没有报错，就是要省钱，想拿回上个月的费用。INV-2026-006112
explained: 同事按我的要求做了图，可甲方不给我们钱。txn_k8j5h2g9f6d3s1a4
explained: 我沒有申請拒付，也不打算申請。只是美術館整修，展覽泡湯了。INV-2026-007730
explained: 我还以为是免费试用
nothing: 希望能退回 txn_m4n7b2v6c1x9y5a3 的款项，非常感谢，祝节日快乐！⏎何莫妮
nothing: 退款 谢谢 txn_q2w8e5r1t6z9u3i7
nothing: 安安，txn_k8j5h2g9f6d3s1a4 的錢可以退我嗎？感恩
nothing: 主题：退款⏎账单编号：INV-2026-006112⏎客户：欧阳婷⏎请全额退至原支付方式。
nothing: 不用了，不要点数，把钱退到我的Mastercard就行。txn_m4n7b2v6c1x9y5a3
nothing: 號碼在這：txn_k8j5h2g9f6d3s1a4⏎-- ⏎零故障股份有限公司⏎當機與詐騙防治顧問⏎⏎> 請提供重複扣款或失敗的交易編號。
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: 没错，邮件是我发的。
yes: 是的，我是用私人信箱寄的，沒問題。⏎郭⏎⏎> 請問是您提出的嗎？
yes: 嗯嗯是我👍
no: 不是我申請的。
no: 不是！跟我没关系，我从来没要过退款。⏎方
unclear: 你们是谁？为什么给我发邮件？
unclear: 一個是我的，另一個我不知道
unclear: 我出差到周一，回来再看。⏎⏎> 如果是您本人，请回复“是”。
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: 我的钱呢
request: 一张图都没给就从我账户扣钱，请给个说法。
request: 您好，我對上一期帳單有異議，該找誰？
request: 昨天付的钱可以退给我吗？
request: 请问怎样才能申请退款？
other: 十一月电子报：秋季食谱、手工教程和大抽奖。退订请点这里。
other: 敝公司希望與 Imaginator 合作，將貴方技術整合進我們的CMS，請問由哪位負責？
other: Windows下Python库报ImportError，你们遇到过吗？
other: 吳先生，週四的會議改到下午三點，到時見！
other: 恭喜中奖！领取比特币奖金，让财富翻倍。
`;
