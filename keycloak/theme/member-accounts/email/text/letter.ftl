<#ftl output_format="plainText">
<#-- The same letter without markup. -->
<#macro letter about link expiration subject="">
${msg(about + ".what", msg("houseName"), subject)}

<#nested>
${msg("letter.link", msg(about + ".act"))}
${link}

${msg(about + ".until", linkExpirationFormatter(expiration))}

${msg(about + ".otherwise")}

--
<#if msg("housePhone")?has_content>
${msg("letter.unsure", msg("housePhone"), msg("houseHours"))}
</#if>
${msg("letter.promise")}
${msg("houseName")} ${msg("houseAddress")}
</#macro>
