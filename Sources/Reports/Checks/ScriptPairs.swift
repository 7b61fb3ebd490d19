/// Characters with different forms in the two scripts. The simplified forms of the first table are in GB/T 2312 and not in Big5, the
/// traditional forms of both tables are in Big5 and not in GB/T 2312, so that either form identifies its script.
enum ScriptPairs {
    /// Traditional, then simplified.
    private static let pairs = """
        國国 開开 關关 報报 務务 應应 為为 會会 來来 對对 時时 間间 問问 題题 門门 見见 現现 規规 觀观 視视 覽览 覺觉 學学 導导 寫写 實实 審审 寶宝 將将 專专 尋寻 層层 屬属 島岛 歲岁 帶带 師师 幣币 庫库 廣广
        廳厅 彈弹 彙汇 從从 徑径 態态 慮虑 慶庆 憂忧 戰战 戶户 擔担 擇择 擊击 擴扩 擬拟 損损 換换 揮挥 撥拨 攜携 攝摄 敗败 數数 斷断 暫暂 曉晓 書书 東东 條条 業业 樣样 標标 樓楼 樹树 橋桥 檔档 檢检 權权 歡欢
        歷历 歸归 殘残 殺杀 決决 沒没 減减 測测 溝沟 滅灭 滿满 漢汉 漸渐 濟济 濫滥 灣湾 災灾 無无 煙烟 熱热 營营 爭争 爾尔 牽牵 狀状 獎奖 獨独 獲获 環环 產产 畢毕 畫画 當当 療疗 發发 監监 盤盘 盡尽 眾众
        礎础 碼码 磚砖 禮礼 稱称 積积 穩稳 窮穷 競竞 筆笔 節节 簡简 簽签 籌筹 糧粮 糾纠 紀纪 約约 紅红 級级 紙纸 納纳 純纯 終终 組组 結结 給给 統统 經经 綜综 綠绿 維维 線线 編编 練练 縣县 總总 績绩 織织 繼继
        續续 繳缴 罰罚 罷罢 義义 習习 聞闻 聯联 聲声 職职 肅肃 腦脑 腳脚 臨临 舉举 舊旧 艱艰 藝艺 藥药 蘇苏 處处 號号 術术 衛卫 衝冲 補补 裝装 襲袭 親亲 訂订 計计 訊讯 討讨 訓训 記记 訪访 設设 許许 訴诉 診诊
        證证 評评 詞词 試试 詢询 該该 詳详 認认 誤误 說说 課课 調调 談谈 請请 論论 諸诸 謀谋 謝谢 講讲 識识 譯译 議议 護护 讀读 變变 讓让 貝贝 負负 財财 責责 貨货 販贩 貧贫 貫贯 貴贵 買买 貸贷 費费 貼贴 貿贸
        賀贺 資资 賠赔 賢贤 賣卖 質质 賬账 購购 贈赠 贊赞 趙赵 趨趋 踐践 車车 軌轨 軍军 軟软 較较 載载 輔辅 輕轻 輛辆 輪轮 輯辑 輸输 轄辖 轉转 辦办 辭辞 農农 運运 過过 達达 違违 遞递 遠远 選选 遺遗 還还
        邊边 郵邮 鄉乡 鄰邻 醫医 釋释 針针 鈔钞 鋼钢 錄录 錢钱 鎮镇 鐵铁 長长 閉闭 閱阅 隊队 階阶 際际 陸陆 陽阳 隨随 險险 隱隐 雜杂 難难 電电 靈灵 靜静 響响 頁页 項项 順顺 須须 預预 領领 頭头 頻频 類类 顧顾
        顯显 風风 飛飞 養养 館馆 馬马 駐驻 驗验 魚鱼 鳥鸟 點点 齊齐 齡龄 龍龙 億亿 們们 個个 倉仓 偵侦 側侧 傳传 債债 傷伤 傾倾 僅仅 儀仪 償偿 儲储 內内 兩两 冊册 凍冻 則则 剛刚 創创 劑剂 劉刘 勞劳 動动 勢势
        勵励 勸劝 區区 協协 單单 卻却 參参 員员 啟启 喪丧 嚴严 圍围 園园 圓圆 圖图 團团 執执 場场 塊块 墊垫 壓压 壯壮 夢梦 夾夹 奪夺 奮奋 婦妇 媽妈 孫孙 尷尴 屆届 岡冈 廢废 張张 強强 慣惯 憑凭 憲宪 懸悬 戲戏
        掃扫 揚扬 搶抢 攔拦 敵敌 曆历 殼壳 氫氢 涼凉 淚泪 淨净 漁渔 潤润 澤泽 濃浓 濕湿 燈灯 燒烧 犧牺 狹狭 獄狱 獵猎 瑣琐 瓊琼 畝亩 盜盗 礦矿 禍祸 稅税 竊窃 筍笋 籃篮 紛纷 紡纺 細细 紹绍 絕绝 綱纲 緊紧 緒绪
        緩缓 縮缩 縱纵 聰聪 膽胆 臟脏 艦舰 葉叶 蓋盖 藍蓝 詐诈 誠诚 誰谁 諒谅 諾诺 謂谓 譽誉 賓宾 賞赏 賴赖 贏赢 躍跃 輩辈 遷迁 遲迟 鄭郑 鈴铃 銀银 銅铜 銷销 鋪铺 錯错 鍵键 鏈链 鑒鉴 鑑鉴 閃闪 閒闲 闡阐 陣阵
        陳陈 霧雾 頂顶 頒颁 頓顿 額额 飯饭 飲饮 飼饲 騎骑 騙骗 騰腾 鮮鲜 鹽盐 麥麦 黃黄 齒齿
        """

    /// Pairs whose simplified form is also a traditional character (`后`, `里`), so that only the traditional form identifies its script.
    private static let oneWay = """
        機机 構构 體体 與与 幾几 異异 復复 懷怀 據据 極极 氣气 潔洁 湧涌 準准 確确 祕秘 種种 範范 築筑 網网 聖圣 聽听 蟲虫 製制 複复 註注 諮咨 豐丰 適适 裡里 離离 願愿 驚惊 鬥斗 黨党 優优 價价 兒儿 劃划 勝胜
        壞坏 寧宁 嶺岭 巖岩 廠厂 採采 癥症 穀谷 莊庄 薦荐 託托 誌志 遊游 釐厘 雲云 餘余 鬆松
        """

    static let simplified: [Unicode.Scalar: Unicode.Scalar] = Dictionary(table(pairs) + table(oneWay)) { first, _ in first }
    /// The more common one if two characters were merged (`發` and `髮`).
    static let traditional: [Unicode.Scalar: Unicode.Scalar] = Dictionary(table(pairs).map { ($1, $0) }) { first, _ in first }

    private static func table(_ text: String) -> [(Unicode.Scalar, Unicode.Scalar)] {
        text.split(whereSeparator: \.isWhitespace).compactMap { pair in
            guard let first = pair.unicodeScalars.first, let last = pair.unicodeScalars.last else { return nil }
            return (first, last)
        }
    }
}
