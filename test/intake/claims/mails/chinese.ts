/*
 * Chinese mails, simplified and traditional (Taiwan, Hong Kong), on which the patterns were tuned; in the format of
 * `labelled-mails.ts`.
 */
export const MAILS = `
outage: 您好：⏎账单 INV-2026-004217 期间贵司服务多次中断，累计数小时无法使用，请按比例退款。⏎此致⏎敬礼⏎王丽华
outage: 你们api周二挂了一整天，把那天的钱退给我
outage: 星期一編輯部全都連不上你們的伺服器，整整七個小時沒辦法工作。INV-2026-003108
outage failure: 因為週四的當機，txn_h3k8w2pd5nz7r0aq 一張圖都沒有產生出來。
failure: 你好，txn_9fk2mq7xl4bt1cvz 的四张图全部报错500，但还是扣了钱，请退款。谢谢
failure: 订了6张只收到2张，剩下的呢？？txn_b7v1c9xy4mq2lt6e
failure: 收到的檔案是空的，0位元組，打不開。請把 txn_9fk2mq7xl4bt1cvz 的金額退回我的信用卡。
failure: 敬启者：交易 txn_h3k8w2pd5nz7r0aq 因请求超时未产生任何结果，恳请贵司办理退款。顺颂商祺。陈国强
failure: 不是我的网络问题，我换了三条线路试过了。是你们服务器返回错误，没有图片。
failure: 本人是律師，演講要用這些圖，但有三張一直沒收到。⏎⏎順頌時祺⏎林美玲律師⏎林氏法律事務所⏎法院路5號
duplicate: 同一笔订单扣了我两次款，时间金额都一样。txn_9fk2mq7xl4bt1cvz 和 txn_h3k8w2pd5nz7r0aq
duplicate: 重复扣费！！！退钱
duplicate: 您好，帳單 INV-2026-004217 上同一個請求出現了兩次，可否取消其中一筆？謝謝
duplicate failure: 图片根本没收到，还重复扣了两次钱。txn_b7v1c9xy4mq2lt6e
wrong_amount: 价目表上一张0.04，你们却收了我0.09。txn_9fk2mq7xl4bt1cvz
wrong_amount: 发票 INV-2026-004217 的总额不对，按我们计算应为42.50而不是48.00，请核实。
wrong_amount: 點解三張圖要2.40？？貴得太離譜，你哋計錯數
wrong_amount duplicate: INV-2026-003108 有两处错误：一个任务重复计费，另一个单价用错了。
unauthorized: 这笔付款不是我本人操作的，有人在盗用我的卡！txn_h3k8w2pd5nz7r0aq
unauthorized: 账号被盗了，多了几百张图都不是我弄的
unauthorized: 我們的API金鑰從公開的程式庫外洩，整個週末都被不明人士使用。INV-2026-005590
unauthorized: 离职员工带走了密钥，未经我们许可一直在用。
unauthorized chargeback: 我不認得這筆消費，我的錢包被偷了。銀行已經開始處理爭議款，要把錢追回來。
chargeback: 周五之前不回复的话，我就让银行拒付。txn_9fk2mq7xl4bt1cvz
chargeback: 已经在paypal上提了争议
chargeback: 您好，發卡銀行正在處理 txn_b7v1c9xy4mq2lt6e 的退單，但我比較希望直接跟你們解決。
chargeback failure: 一张图都没有，全是错误提示。要么退款，要么我找银行撤销这笔交易。
legal_threat: 若十日内未收到退款，我将委托律师处理。INV-2026-004217
legal_threat: 骗子公司，我要去12315投诉你们
legal_threat dissatisfaction: 圖醜得要命。不退錢就法院見。
legal_threat: 如不退還 txn_h3k8w2pd5nz7r0aq，我將向消保官申訴。台中 張先生
dissatisfaction: 效果我一点都不喜欢，跟我描述的完全不一样。请退 txn_9fk2mq7xl4bt1cvz。
dissatisfaction: 每只手六根手指，认真的吗？txn_b7v1c9xy4mq2lt6e
dissatisfaction: 解析度太低不能印刷，顏色看起來也很廉價，我們沒辦法用。
dissatisfaction: 图片都收到了，这没问题，就是又糊又难看。
own_mistake: 我不小心把10输成了100，是我的错。能通融一下吗？txn_9fk2mq7xl4bt1cvz
own_mistake: 不好意思，我忘了关脚本，一整晚都在死循环
own_mistake: 是我們的疏失，實習生選錯了模型。請問 INV-2026-003108 可否破例退款？
own_mistake: 没有人盗用，密钥是我给程序员的，他只是把参数设错了。
own_network: 下载的时候我家wifi断了，所以没拿到图片。txn_h3k8w2pd5nz7r0aq
own_network: 事後發現是我們公司的防火牆擋掉了你們的回應。txn_9fk2mq7xl4bt1cvz 還是可以退嗎？
own_network: 那天修路家里没网，什么都没下载到
price_change: 我买完两天你们就降价了，请退 txn_b7v1c9xy4mq2lt6e 的差价。
price_change: 今天才0.02，上礼拜我付了0.04，太不公平
price_change: 一月漲價完全沒有通知我們。INV-2026-004217 請按舊價計算。
account_ended: 你们封了我的账号，那就把钱退给我。txn_9fk2mq7xl4bt1cvz
account_ended: 我們上週已註銷帳戶，請退還 INV-2026-005590。⏎會計部 黃小姐
account_ended: 账号注销了，十月份的钱退我
never_charged: 失败的请求确实没有收费，但我还是想要时间损失的补偿。
never_charged: 我知道没生成的图没扣钱 但我还是想要点补偿
never_charged: 出錯的呼叫沒有向我收費，這我看到了。不過我覺得還是該給一點補償。
wants_credit failure: 有两张没生成出来。不用转账，给我以后能用的额度就行。txn_h3k8w2pd5nz7r0aq
wants_credit: 比起退回卡裡，我更想要存進 Imaginator 帳戶的點數。txn_9fk2mq7xl4bt1cvz
wants_credit: 可以不退钱给我积分吗？下个月用
takes_back: 已经解决了，txn_9fk2mq7xl4bt1cvz 的退款申请我撤回。谢谢，周末愉快！
takes_back: 剛剛那封信當我沒寄，不用退款了
takes_back: 您好，我们决定取消 INV-2026-004217 的退款申请。
statutory_withdrawal: 本人依消費者保護法第19條，於七日內解除契約。txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: 我要行使七天无理由退款的权利，请确认
statutory_withdrawal: 通知：本人现于十四天冷静期内解除关于 INV-2026-005590 的合同。⏎姓名：赵敏⏎日期：2026年11月12日
wants_other: 能发我一份 INV-2026-004217 的发票副本吗？会计要用。谢谢！
wants_other: INV-2026-003108 上沒有我們的統一編號，麻煩重開發票，統編12345678。
wants_other: 我们搬家了，INV-2026-005590 上的地址请改成：南京市港口路8号
wants_other: txn_9fk2mq7xl4bt1cvz 的图太漂亮了，就想说声谢谢。
wants_other: 請問 txn_h3k8w2pd5nz7r0aq 用的是哪個種子？可以再用嗎？我不是要退款。
explained: 客户当天下午就取消了活动，图片用不上了。请退 txn_9fk2mq7xl4bt1cvz。
explained: 我知道不是重复扣款，是老板中途砍掉了第二组。txn_h3k8w2pd5nz7r0aq
explained: 你們的條款說當機可以退款，但我說的不是這個：我們的展覽延到明年了。INV-2026-004217
explained: 女儿拿平板玩的，我同意她用，可是我们真的不需要这么多图
explained: 我以为前一百张是免费的。
explained: 我是学生，这个月房租都交不起，txn_b7v1c9xy4mq2lt6e 能不能破个例？
explained: 沒有人入侵。我們把金鑰交給外包廠商，他們遠遠超出了說好的預算。
explained: 我们最后还是请了摄影师。⏎⏎2026年11月4日 Refund Desk 写道：⏎> 您是被重复扣款，还是图片生成失败？
explained: 原本要做喜帖的，婚禮取消了。
nothing: 您好，麻烦为交易 txn_9fk2mq7xl4bt1cvz 办理退款，谢谢。⏎此致⏎敬礼⏎刘芳
nothing: 退钱！！！txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: 唔該退返 txn_b7v1c9xy4mq2lt6e 啲錢俾我
nothing: 請退回我的信用卡。txn_9fk2mq7xl4bt1cvz
nothing: 退余额还是退钱都可以。
nothing: 我不要积分，我要钱。
nothing: 贵司台鉴：随信附上 INV-2026-005590，请于11月30日前退款。本人保留一切权利。
nothing: 请问退款有消息了吗？⏎⏎> 如果您向银行申请拒付，账户将被暂停。⏎> 对图片不满意不予退款。
nothing: 退款 txn_h3k8w2pd5nz7r0aq⏎⏎从我的iPhone发送
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: 是的，是我。
yes: 对是我弄的，继续吧
yes: 您好：⏎本人確認該申請是我提出的。⏎敬祝 商祺⏎周志明⏎⏎> 有人以您的名義申請退款，請問是您本人嗎？
yes: 没错，确认⏎⏎发自我的华为手机
no: 不是我。
no: 我没申请过，应该是别人
no: 這個申請不是我提出的，請不要理會。⏎吳⏎⏎> 請回覆「是」或「不是我」。
unclear: 请问是什么申请？
unclear: 可能是，也可能是我老公，我晚上問問他。
unclear: INV-2026-003108 也一起退了吧。⏎⏎> 请回复“是”。
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: 我要退款。
request: 为什么扣我卡里的钱？？
request: 我的帳單上有兩筆 Imaginator，這是怎麼回事？
request: 你好，你们多收了我的钱，差额怎么退？
request: 我想退款，但是找不到编号。谢谢
request: 11月3日這筆12.80歐元的消費是什麼？
other: 尊敬的先生/女士：我司提供写字楼保洁服务，方便的话想约个时间通话。
other: 您好，我想應徵機器學習實習生，履歷如附件。
other: 请问API怎么设置16:9？文档里找不到。
other: 亲爱的小明，生日快乐！天天开心！
other: 在家每週輕鬆賺五千美元！立即點擊，馬上致富！
other: 谢谢昨天的帮忙，现在都正常了。
`;
