/// CJK compatibility ideographs that a Korean standard encodes twice (U+F900…FA0D). Fonts may have them for the glyphs of
/// common characters, so text extracted from a PDF file can contain them.
package enum CompatibilityIdeographs {
    /// The unified ideograph by canonical decomposition; nil for other scalars.
    package static func ideograph(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        (0xF900...0xFA0D).contains(scalar.value) ? unified[Int(scalar.value) - 0xF900] : nil
    }

    private static let unified: [Unicode.Scalar] = Array(
        ("豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌"
            + "祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮"
            + "兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈"
            + "領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘"
            + "藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀").unicodeScalars)
}
