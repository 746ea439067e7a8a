import type { Text } from '../text.ts'

/** A short honest plan of a made-up case, the measure of what no rule should object to. */
export const samplePlan: Text = {
  en: `Plan of action: product authenticity complaint, ASIN B0TESTPA01

Two buyers doubted the item in February 2026. We found the cause in our own warehouse, removed the affected units and changed our goods-in check.

A. Root cause
Cartons of the 2024 and the 2025 packaging of B0TESTPA01 stood in one bin. Our goods-in check counted cartons and did not compare the box with the photo on the page. 23 of the 180 units sold in January and February 2026 left in the older box, so buyers received a box unlike the photo.

B. Actions taken
1. On 4 March 2026 we opened the 41 units left in our own warehouse and compared each with the sealed sample (exhibit 2).
2. On 5 March 2026 we took the 12 units in the older box out of sale and created a removal order for 30 FBA units (exhibit 3).
3. On 6 March 2026 we refunded the two buyers (exhibit 4).

C. Preventive measures
1. Since 9 March 2026 the warehouse lead compares one carton of every delivery with the page photo before shelving and signs form QC-3 (exhibit 5).
2. Since 9 March 2026 each packaging version has its own bin and its own SKU. A carton without a version label is held until the buyer of our team has cleared it.
3. Planned from 1 April 2026: on the first Monday of every month the listing manager compares the page photo with the units in stock and notes the result.

D. Exhibits
Exhibit 1: invoice 2291 of 3 November 2025, 200 units, with the supplier's name, phone, address and website.
Exhibit 2: record and photos of the check of 4 March 2026.
Exhibit 3: removal order.
Exhibit 4: refund records.
Exhibit 5: form QC-3, first page.

We ask you to review these exhibits and to reactivate the listing.
`,
  zh: `行动计划：商品真实性投诉，ASIN B0TESTPA01

2026年2月有两位买家对商品提出疑问。我们在自己的仓库查到了原因，已撤下受影响的商品，并修改了入库核对流程。

一、根本原因
B0TESTPA01的2024版和2025版包装混放在同一货位。入库时我们只点箱数，没有把外盒与页面主图比对。2026年1月至2月售出的180件中，有23件使用旧版外盒发出，买家收到的外盒与主图不符。

二、已采取的措施
1. 2026年3月4日，我们打开自有仓库剩余的41件，逐件与封样比对（附件2）。
2. 2026年3月5日，我们把旧版外盒的12件停售，并为30件FBA库存创建了移除订单（附件3）。
3. 2026年3月6日，我们为两位买家办理了退款（附件4）。

三、预防措施
1. 自2026年3月9日起，每批到货由仓库主管在上架前抽一箱与页面主图比对，并在QC-3表上签字（附件5）。
2. 自2026年3月9日起，每个包装版本使用独立货位和独立SKU。没有版本标签的箱子先扣留，由采购员确认后才能入库。
3. 计划自2026年4月1日起：每月第一个周一由运营主管把页面主图与库存实物比对，并记录结果。

四、附件
附件1：发票2291号，2025年11月3日开具，200件，载有供应商名称、电话、地址和网站。
附件2：2026年3月4日的比对记录和照片。
附件3：移除订单。
附件4：退款记录。
附件5：QC-3表首页。

请复核以上附件，并恢复该链接。
`,
}
