/// Traditional characters with their Simplified ones, for comparing labels and titles. The prose of a report keeps the
/// script that it is written in: which of several Traditional characters was meant cannot be told back.
enum SimplifiedForms {
    private static let pairs = Array((
        "華华國国開开報报總总體体況况動动條条項项內内發发數数廢废現现規规範范處处決决許许罰罚強强費费額额單单萬万業业請请據据關关係系為为於于組组織织計计機机構构會会務务結结轉转辦办區区這这屬属穩稳護护權权類类" +
        "過过執执詢询無无沒没製制補补後后確确訪访舉举訴诉複复當当復复認认獲获繳缴納纳繼继續续議议訟讼維维糾纠審审經经問问題题進进來来時时間间號号鄉乡鎮镇縣县廳厅與与說说應应對对學学術术臺台實实聯联絡络電电話话" +
        "郵邮編编個个們们從从將将點点監监導导領领長长門门覈核徵征眾众裡里裏里準准標标檢检財财稅税農农產产環环衛卫療疗傳传統统戰战設设資资貿贸還还運运輸输飛飞馬马東东灣湾廣广蘇苏遼辽寧宁陝陕慶庆齊齐濟济濱滨連连" +
        "漢汉陽阳陰阴莊庄樓楼園园廠厂場场隊队員员書书記记錄录覽览閱阅讀读網网頁页鏈链積积極极優优質质層层級级專专屆届歷历歸归歲岁黨党團团聽听誤误調调評评價价證证識识譯译詳详誠诚語语論论諮咨謀谋賬账購购賦赋贈赠" +
        "趕赶車车軌轨較较載载輕轻輔辅達达遠远適适選选遺遗鄰邻醫医釋释鐵铁銀银錢钱錯错鎖锁鏡镜陸陆險险隨随雖虽雙双離离難难靈灵靜静響响頂顶順顺須须預预頒颁頻频願愿顧顾顯显風风養养餘余館馆驗验驚惊鬥斗魚鱼鳥鸟麗丽" +
        "黃黄齡龄龍龙龜龟並并亂乱亞亚億亿儘尽劃划勞劳勢势協协參参啟启圖图圓圆堅坚塊块夠够夢梦奪夺奮奋婦妇孫孙宮宫寫写屢屡島岛幣币幫帮幹干廟庙彙汇徑径恆恒愛爱態态慮虑憑凭懷怀戲戏戶户拋抛採采揚扬換换損损搶抢撥拨" +
        "擇择擔担擬拟擴扩攝摄敗败敵敌斷断晉晋暫暂曆历榮荣樂乐樣样橋桥橫横檔档歡欢殘残毀毁氣气沖冲淨净測测滿满滅灭漲涨潔洁濃浓災灾熱热爭争爾尔獎奖獨独獻献畫画異异盡尽盤盘矚瞩礙碍禮礼種种稱称窮穷競竞筆笔節节築筑" +
        "簡简簽签籌筹糧粮約约細细紹绍終终給给絕绝綜综綠绿緊紧線线緩缓縮缩績绩繞绕罷罢習习聖圣職职聲声膚肤舊旧藝艺藥药蘭兰虛虚裝装視视親亲覺觉觀观觸触訂订訊讯討讨訓训診诊詞词試试該该誰谁課课諾诺謝谢講讲變变讓让" +
        "貢贡責责貧贫貨货販贩貫贯貼贴賀贺賓宾賞赏賢贤賽赛贊赞贏赢").unicodeScalars)

    private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for index in stride(from: 0, to: pairs.count - 1, by: 2) { table[pairs[index]] = pairs[index + 1] }
        return table
    }()

    private static let simplifiedOnly = Set(simplified.values)

    static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar { simplified[scalar] ?? scalar }

    static func simplified(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(simplified(scalar)) }
        return String(scalars)
    }

    /// Whether most of the characters that tell the scripts apart are Traditional.
    static func isTraditional(_ texts: [String]) -> Bool {
        var traditional = 0, other = 0
        for text in texts {
            for scalar in text.unicodeScalars where scalar.value > 0x4E00 {
                if simplified[scalar] != nil { traditional += 1 } else if simplifiedOnly.contains(scalar) { other += 1 }
            }
        }
        return traditional > 20 && traditional > other
    }
}
