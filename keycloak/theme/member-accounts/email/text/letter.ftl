<#ftl output_format="plainText">
<#-- The same letter without markup. -->
<#macro letter about link="" expiration=0 subject="">
${msg(about + ".what", msg("houseName"), subject)}

<#nested>
<#if link?has_content>
${msg("letter.link", msg(about + ".act"))}
${link}

${msg(about + ".until", linkExpirationFormatter(expiration))}

</#if>
${msg(about + ".otherwise")}

--
<#if msg("housePhone")?has_content>
${msg("letter.unsure", msg("housePhone"), msg("houseHours"))}
</#if>
${msg("letter.promise")}
${msg("houseName")} ${msg("houseAddress")}
</#macro>
