<#ftl output_format="plainText">
<#import "template.ftl" as house>
<@house.letter about="verify" link=link expiration=linkExpiration/>
